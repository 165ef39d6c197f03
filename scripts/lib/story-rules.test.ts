import { expect, test } from 'vitest';
import type { JsonObject } from '@botbat/document';
import { RULES } from './story-rules.ts';
import { entities, type Entity, type Prefix } from './story.ts';

type Case = [prefix: Prefix, sentence: string, id: string, change: (entity: Entity) => JsonObject];

const DRAFT = 'cmp_01M4T7TXM0HADDNM1XQZD9N7ZR';
const NEWSLETTER = 'cmp_01M2FEW700S56BNX2J0XDRF0PA';
const AMARA = 'con_01KT3SRYY0G428D84GWCJKQSSV';
const OPEN = 'cnv_01M4TS3WY0KV17MRQGATCXEQTB';
const PENDING = 'cnv_01M3YTMVE0MQ6VMB8BK2PQREF1';
const BROKEN_FILE = 'imp_01M4WQC2Y05EBSA63SZ3Z70WD7';
const SIGN_UPS = 'imp_01M4WPSS0076E34QDP4BM6S1Z6';
const INBOUND = 'msg_01M4TSC4KG20TQJ68R8137W693';
const FAILED = 'msg_01M4TWE3C0YYXG71T6XFSJTQRR';
const TEXT_MESSAGE = 'msg_01M2J192W8R90BASF3427P8KD6';
const ORDER_UPDATE = 'tpl_01KZ3HM260WHWPZCKWCRJGD8JY';
const DISABLED = 'whk_01M0257Q608NAWREG2G18NTNGH';
const EARLY = '2026-01-02T00:00:00Z';
const LATE = '2027-01-01T00:00:00Z';

const to = (change: JsonObject) => () => change;
const inside = (name: string, change: JsonObject) => (entity: Entity) => {
  return { [name]: { ...(entity[name] as JsonObject), ...change } };
};

/** For each rule one broken thing: whose example is taken, and what is put in its place. */
const CASES: Case[] = [
  ['cmp', 'a failure if and only if it failed', DRAFT, to({ status: 'failed' })],
  ['cmp', 'a start once it was sent', NEWSLETTER, to({ started_at: null })],
  ['cmp', 'an end if and only if it ended', NEWSLETTER, to({ completed_at: null })],
  ['cmp', 'a time when it is scheduled', DRAFT, to({ status: 'scheduled' })],
  ['cmp', 'times in order', NEWSLETTER, to({ completed_at: EARLY })],
  ['cmp', 'cumulative counts', NEWSLETTER, inside('stats', { delivered: 1834 })],
  ['cmp', 'no counts before it starts', DRAFT, inside('stats', { recipients: 1 })],
  ['cmp', 'no reader over SMS', NEWSLETTER, inside('stats', { read: 1 })],
  ['cmp', 'the variables of its template', DRAFT, inside('variables', { first_name: 'Amara' })],
  ['con', 'an email or a phone', AMARA, to({ email: null, phone: null })],
  ['con', 'times in order', AMARA, to({ updated_at: LATE })],
  ['con', 'the time of the latest message to it', AMARA, to({ last_contacted_at: null })],
  ['cnv', 'a resolution if and only if it is resolved', OPEN, to({ status: 'resolved' })],
  ['cnv', 'times in order', OPEN, to({ updated_at: EARLY })],
  ['cnv', 'the time of its newest message', OPEN, to({ last_message_at: EARLY })],
  [
    'cnv',
    'a window of 24 hours after the last message from the contact',
    OPEN,
    to({ messaging_window_expires_at: LATE }),
  ],
  ['cnv', 'a window over WhatsApp, unless the contact has not answered', PENDING, to({ status: 'open' })],
  ['imp', 'counts that add up', SIGN_UPS, to({ failed_count: 4 })],
  ['imp', 'all its rows when it is completed', SIGN_UPS, to({ status: 'completed', total_rows: 7 })],
  ['imp', 'an error for each row that failed', SIGN_UPS, to({ failed_count: 1, row_errors: [] })],
  ['imp', 'a failure if and only if it failed', BROKEN_FILE, to({ failure: null })],
  ['imp', 'a start unless it is queued', BROKEN_FILE, to({ started_at: null })],
  ['imp', 'an end if and only if it ended', BROKEN_FILE, to({ completed_at: null })],
  ['imp', 'times in order', BROKEN_FILE, to({ started_at: LATE })],
  ['imp', '30 days', BROKEN_FILE, to({ expires_at: LATE })],
  ['msg', 'the last status of its history', FAILED, to({ status: 'sent' })],
  ['msg', 'a history in order', TEXT_MESSAGE, (it) => ({ status_history: (it['status_history'] as []).toReversed() })],
  ['msg', 'the time of each status that it has had, and of no other', FAILED, to({ failed_at: null })],
  ['msg', 'a failure if and only if it failed', FAILED, to({ failure: null })],
  ['msg', 'the status `delivered` when a contact wrote it', INBOUND, to({ status: 'sent' })],
  ['msg', 'either a template or a text', FAILED, to({ body: 'Hello' })],
  ['msg', 'variables if and only if it has a template', INBOUND, to({ variables: {} })],
  ['msg', 'the variables of its template', FAILED, to({ variables: {} })],
  ['msg', 'no reader over SMS', TEXT_MESSAGE, to({ read_at: LATE })],
  ['msg', 'times in order', TEXT_MESSAGE, to({ sent_at: EARLY })],
  ['msg', 'the contact and the channel of its conversation', INBOUND, to({ channel: 'sms' })],
  ['tpl', 'a rejection if and only if it is rejected', ORDER_UPDATE, to({ status: 'rejected' })],
  ['tpl', 'a submission unless it is a draft', ORDER_UPDATE, to({ submitted_at: null })],
  ['tpl', 'a review once WhatsApp has decided', ORDER_UPDATE, to({ status: 'pending' })],
  ['tpl', 'times in order', ORDER_UPDATE, to({ reviewed_at: EARLY })],
  [
    'tpl',
    'the variables of its texts, in their order',
    ORDER_UPDATE,
    to({ variables: ['order_number', 'first_name'] }),
  ],
  [
    'tpl',
    'a sample for each variable of its body',
    ORDER_UPDATE,
    inside('components', { body: { text: 'Hi', samples: { name: 'A' } } }),
  ],
  [
    'tpl',
    'a sample for each variable of its header and buttons, and no other',
    ORDER_UPDATE,
    inside('components', { header: { text: 'Hi {{first_name}}', sample: null } }),
  ],
  ['whk', 'no reason while it is enabled', DISABLED, to({ enabled: true })],
  ['whk', 'times in order', DISABLED, inside('last_delivery', { at: LATE })],
];

test.each(CASES)('%s: a thing without %s is found', (prefix, sentence, id, change) => {
  const rule = RULES.find((entry) => entry.prefix === prefix && entry.sentence === sentence);
  const entity = entities.find((entry) => entry.id === id) as Entity;
  expect([rule?.holds(entity), rule?.holds({ ...entity, ...change(entity) })]).toEqual([true, false]);
});

test('there is a broken thing for each rule', () => {
  const titles = RULES.map(({ prefix, sentence }) => `${prefix}: ${sentence}`);
  expect(CASES.map(([prefix, sentence]) => `${prefix}: ${sentence}`)).toEqual(titles);
});
