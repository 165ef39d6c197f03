import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { webhook } from './webhook.ts';

const HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
const listed = (names: readonly string[]) => `[${names.map((name) => `{ name: ${name}, in: header }`).join(', ')}]`;

interface Parts {
  event?: string;
  parameters?: string;
  security?: string;
  body?: string;
  schema?: string;
}

/** An event, right unless a part is given. */
const event = ({
  event: name = 'pet.born',
  parameters = `parameters: ${listed(HEADERS)}`,
  security = 'security: []',
  body = "requestBody: { $ref: '#/components/requestBodies/Event' }",
  schema = '{ properties: { type: { enum: [pet.born] } } }',
}: Parts = {}) => `${HEAD}webhooks:
  ${name}:
    post:
      operationId: onEvent
      ${parameters}
      ${security}
      ${body}
components:
  requestBodies:
    Event:
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Event' }
  schemas:
    Event: ${schema}
    Type: { enum: [pet.born] }
`;

const NO_KEYS = 'The receiver has no keys of this API. Write `security: []`.';
const UNVERIFIED = 'The receiver cannot verify the event. Add the header parameter';
const UNNAMED = 'The body does not say which event it is. Give the property `type` of its schema `enum: [pet.born]`.';

describe('webhook', () => {
  test.each<[string, string]>([
    ['an event', event()],
    [
      'an event with underscores',
      event({ event: 'pet_owner.has_moved', schema: '{ properties: { type: { const: pet_owner.has_moved } } }' }),
    ],
    ['a const', event({ schema: '{ properties: { type: { const: pet.born } } }' })],
    ['a type elsewhere', event({ schema: "{ properties: { type: { $ref: '#/components/schemas/Type' } } }" })],
    [
      'a type in a base',
      event({
        schema:
          '{ allOf: [{ properties: { type: { enum: [pet.born, pet.died] } } }, { properties: { type: { const: pet.born } } }] }',
      }),
    ],
    ['headers in capitals', event({ parameters: `parameters: ${listed(HEADERS.map((name) => name.toUpperCase()))}` })],
    [
      'headers of the path item',
      event({ parameters: '' }).replace('    post:', `    parameters: ${listed(HEADERS)}\n    post:`),
    ],
    ['operations under paths', `${HEAD}paths: { /pets: { put: {} } }\n`],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(webhook, source)).toEqual([]);
  });

  test.each<[string, Parts, string]>([
    [
      'a name without a resource',
      { event: 'born' },
      '4:3 The event `born` should be `resource.event` in snake_case, such as `pet.born`. Rename it.',
    ],
    [
      'a name in another style',
      { event: 'pet.Born' },
      '4:3 The event `pet.Born` should be `resource.event` in snake_case, such as `pet.born`. Rename it.',
    ],
    [
      'a header too few',
      { parameters: `parameters: ${listed(HEADERS.slice(0, 2))}` },
      `7:7 ${UNVERIFIED} \`webhook-signature\`.`,
    ],
    [
      'no parameters',
      { parameters: '' },
      `5:5 ${UNVERIFIED} \`webhook-id\`, \`webhook-timestamp\` and \`webhook-signature\`.`,
    ],
    [
      'a header in the query',
      { parameters: `parameters: ${listed(HEADERS).replace('header', 'query')}` },
      `7:7 ${UNVERIFIED} \`webhook-id\`.`,
    ],
    ['no security', { security: '' }, `5:5 ${NO_KEYS}`],
    ['security', { security: 'security: [{ bearerAuth: [] }]' }, `8:17 ${NO_KEYS}`],
    ['no body', { body: '' }, '5:5 The event has no body. Add a `requestBody` whose `type` has `enum: [pet.born]`.'],
    ['no schema', { body: 'requestBody: { content: { application/json: {} } }' }, `9:33 ${UNNAMED}`],
    ['no type', { schema: '{ properties: { name: {} } }' }, `15:19 ${UNNAMED}`],
    ['an open type', { schema: '{ properties: { type: { type: string } } }' }, `15:19 ${UNNAMED}`],
    [
      'another type',
      { schema: '{ properties: { type: { enum: [pet.died] } } }' },
      '17:42 `type` should be `pet.born`, the name of the event, instead got `pet.died`. Write `enum: [pet.born]`.',
    ],
    [
      'two types',
      { schema: '{ properties: { type: { enum: [pet.born, pet.died] } } }' },
      '17:42 `type` should be `pet.born`, the name of the event, instead got `pet.born`, `pet.died`. Write `enum: [pet.born]`.',
    ],
    [
      'another const',
      { schema: '{ properties: { type: { const: 1 } } }' },
      '17:43 `type` should be `pet.born`, the name of the event, instead got `1`. Write `enum: [pet.born]`.',
    ],
  ])('finds %s', async (_name, parts, finding) => {
    expect(await findingsOf(webhook, event(parts))).toEqual([finding]);
  });

  test.each([
    ['another method', '    put: {}\n', ['5:5 An event is sent by POST, not by `put`. Rename it to `post`.']],
    ['no method', '    description: None.\n', ['5:5 An event is sent by POST. Add `post`.']],
    [
      'a method beside it',
      event().slice(event().indexOf('    post:'), event().indexOf('components:')) + '    get: {}\n',
      ['10:5 An event is sent by POST, not by `get`. Remove it.'],
    ],
  ])('finds %s', async (_name, item, findings) => {
    const tail = event().slice(event().indexOf('components:'));
    expect(await findingsOf(webhook, `${HEAD}webhooks:\n  pet.born:\n${item}${tail}`)).toEqual(findings);
  });

  test('finds each of several', async () => {
    expect(await findingsOf(webhook, event({ parameters: '', security: '', schema: '{}' }))).toEqual([
      `5:5 ${UNVERIFIED} \`webhook-id\`, \`webhook-timestamp\` and \`webhook-signature\`.`,
      `5:5 ${NO_KEYS}`,
      `15:19 ${UNNAMED}`,
    ]);
  });

  test('takes other headers, another property and other names', async () => {
    const source = event({
      event: 'pet/born',
      parameters: 'parameters: [{ name: X-Signature, in: header }]',
      schema: '{ properties: { kind: { const: pet/born } } }',
    });
    const options = { headers: ['x-signature'], property: 'kind', name: '^pet/' };
    expect(await findingsOf(webhook, source, options)).toEqual([]);
    expect(await findingsOf(webhook, source, { ...options, headers: ['x-id'] })).toHaveLength(1);
    expect(await findingsOf(webhook, source, { ...options, property: 'type' })).toHaveLength(1);
    expect(await findingsOf(webhook, source, { ...options, name: '^cat/' })).toHaveLength(1);
  });
});
