import { describe, expect, test } from 'vitest';
import { validateRequestBody, type OperationId } from './index.ts';

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

function findingsOf(result: ReturnType<typeof validateRequestBody>): string[] {
  return result.ok ? [] : result.findings.map(({ path, keyword }) => `${path} ${keyword}`);
}
