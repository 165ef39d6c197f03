import { describe, expect, test } from 'vitest';
import { validateRequest, validateRequestBody, type OperationId, type ReceivedRequest } from './index.ts';

const JSON_TYPE = 'application/json';
const CONTACT = { email: 'mia@example.com' };
const MESSAGE = { contact_id: 'con_01KT3SRYY0G428D84GWCJKQSSV', channel: 'sms' };
const BODY = { text: 'How was it?' };
const TEMPLATE = { name: 'review_request', language: 'en', category: 'marketing' };

test.each<[string, OperationId, unknown, string[]]>([
  ['a required property is missing', 'assignConversation', {}, ['agent_id required']],
  ['a property is unknown', 'createContact', { ...CONTACT, mail: 'x' }, ['mail additionalProperties']],
  ['a text is too short', 'createContact', { email: 'x' }, ['email minLength']],
  ['a text is a number', 'createContact', { ...CONTACT, name: 5 }, ['name type']],
  ['an item is there twice', 'createContact', { ...CONTACT, tags: ['a', 'a'] }, ['tags[1] uniqueItems']],
  ['an item is wrong', 'createContact', { ...CONTACT, tags: ['vip', 'not a tag'] }, ['tags[1] pattern']],
  [
    'the name of a property is wrong',
    'createContact',
    { ...CONTACT, custom_fields: { 'a b': 1 } },
    ['custom_fields["a b"] pattern'],
  ],
  ['a value is not in the list', 'sendMessage', { ...MESSAGE, channel: 'fax', body: 'Hi' }, ['channel enum']],
  ['no alternative fits', 'createContact', {}, ['email required', 'phone required']],
  ['neither of two is there', 'sendMessage', MESSAGE, ['template_id required', 'body required']],
  ['the nearer of two is wrong', 'sendMessage', { ...MESSAGE, body: 5 }, ['body type']],
  [
    'a tag is unknown',
    'createTemplate',
    { ...TEMPLATE, components: { body: BODY, buttons: [{ kind: 'x' }] } },
    ['components.buttons[0].kind enum'],
  ],
  [
    'a deep text is too long',
    'createTemplate',
    {
      ...TEMPLATE,
      components: { body: BODY, buttons: [{ kind: 'quick_reply', text: 'x'.repeat(99) }] },
    },
    ['components.buttons[0].text maxLength'],
  ],
  ['the body is missing', 'createContact', undefined, [' body']],
  ['a body comes where none is taken', 'resolveConversation', {}, [' body']],
])('%s', (_title, operationId, value, want) => {
  expect(findingsOf(validateRequestBody(operationId, JSON_TYPE, value))).toEqual(want);
});

describe('messages', () => {
  test.each<[OperationId, unknown, string]>([
    ['assignConversation', {}, '`agent_id` is required.'],
    ['createContact', { ...CONTACT, mail: 'x' }, '`mail` is not a property that is known here.'],
    ['createContact', [], 'The value must be object.'],
    [
      'createWebhook',
      { url: 'https://example.com/hook', events: ['x'] },
      '`events[0]` must be one of `campaign.completed`',
    ],
    ['resolveConversation', {}, '`resolveConversation` takes no body.'],
  ])('%s %j', (operationId, value, want) => {
    const result = validateRequestBody(operationId, JSON_TYPE, value);
    expect(result).toMatchObject({ findings: [{ message: expect.stringContaining(want) }] });
  });
});

describe('the media type', () => {
  test.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['Application/JSON;charset=UTF-8'],
    [' application/json '],
  ])('%j is JSON', (mediaType) =>
    expect(validateRequestBody('createContact', mediaType, CONTACT)).toEqual({ ok: true }),
  );

  test.each([['text/plain'], ['application/jsonx'], ['constructor'], [''], [null], [undefined]])(
    '%j is not',
    (mediaType) => {
      expect(findingsOf(validateRequestBody('createContact', mediaType, CONTACT))).toEqual([' mediaType']);
    },
  );

  test('is named in the message', () => {
    expect(validateRequestBody('createContact', 'text/csv', '')).toMatchObject({
      findings: [{ message: 'The body should be `application/json`, instead got `text/csv`.' }],
    });
  });

  test('of a form', () => {
    const form = { file: 'email\nmia@example.com\n', mode: 'upsert' };
    expect(validateRequestBody('importContacts', 'multipart/form-data; boundary=x', form)).toEqual({ ok: true });
    expect(findingsOf(validateRequestBody('importContacts', 'application/json', form))).toEqual([' mediaType']);
  });
});

test('a body that is not required may be missing', () => {
  expect(validateRequestBody('sendCampaign', null, undefined)).toEqual({ ok: true });
});

test.each(['createContacts', 'toString', '__proto__', ''])('`%s` is no operation', (name) => {
  const call = () => validateRequestBody(name as OperationId, JSON_TYPE, CONTACT);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(`\`${name}\` is not an operation of the contract.`);
});

describe('the status of a request', () => {
  const json = { mediaType: JSON_TYPE };
  const campaign = { path: { campaign_id: 'cmp_01KT3SRYY0G428D84GWCJKQSSV' } };

  test.each<[string, OperationId, ReceivedRequest, number | undefined, string[]]>([
    ['obeys', 'createContact', { ...json, body: CONTACT }, undefined, []],
    ['obeys, with a query', 'listContacts', { query: { limit: 100, tag: 'vip' } }, undefined, []],
    ['has an unknown parameter', 'listContacts', { query: { page: 2 } }, 400, ['query page']],
    ['has a limit that is too large', 'listContacts', { query: { limit: 101 } }, 400, ['query limit']],
    ['lacks a parameter', 'searchContacts', {}, 400, ['query q']],
    [
      'has a key that is none',
      'createContact',
      { ...json, headers: { 'idempotency-key': '' }, body: CONTACT },
      400,
      ['header idempotency-key'],
    ],
    ['lacks its body', 'createContact', json, 400, ['body ']],
    ['is no JSON', 'createContact', { mediaType: 'text/csv', body: '' }, 400, ['body ']],
    [
      'lacks a property',
      'assignConversation',
      { ...json, path: { conversation_id: 'x' }, body: {} },
      400,
      ['path conversation_id', 'body agent_id'],
    ],
    ['has an id that is none', 'getCampaign', { path: { campaign_id: 'search' } }, 404, ['path campaign_id']],
    ['has a wrong property', 'createContact', { ...json, body: { ...CONTACT, name: 5 } }, 422, ['body name']],
    ['has neither of two', 'createContact', { ...json, body: {} }, 400, ['body email', 'body phone']],
    [
      'has neither text nor template',
      'sendMessage',
      { ...json, body: MESSAGE },
      400,
      ['body template_id', 'body body'],
    ],
    [
      'has neither, and more that is wrong',
      'sendMessage',
      { ...json, body: { ...MESSAGE, channel: 'fax' } },
      422,
      ['body channel', 'body template_id'],
    ],
    [
      'has both',
      'sendMessage',
      { ...json, body: { ...MESSAGE, body: 'Hi', template_id: 'tpl_01KT3SRYY0G428D84GWCJKQSSV' } },
      422,
      ['body body'],
    ],
    ['has a body where none is taken', 'deleteCampaign', { ...campaign, ...json, body: {} }, 400, ['body ']],
  ])('%s', (_title, operationId, request, status, want) => {
    const result = validateRequest(operationId, request);
    expect(result.ok ? undefined : result.status).toBe(status);
    expect(result.ok ? [] : result.findings.map((finding) => `${finding.in} ${finding.path}`)).toEqual(want);
  });
});

function findingsOf(result: ReturnType<typeof validateRequestBody>): string[] {
  return result.ok ? [] : result.findings.map(({ path, keyword }) => `${path} ${keyword}`);
}
