import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { closedInput } from './closed-input.ts';

const REQUEST = 'requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }';
const RESPONSE =
  'responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } }';

/** Schemas begin in line 9. */
const description = (body: string, schemas: string, place = 'paths', path = '/a') =>
  `${HEAD}${place}:\n  ${path}:\n    put:\n      ${body}\ncomponents:\n  schemas:\n${schemas}`;
const requested = (schemas: string) => description(REQUEST, schemas);

const OPEN = '    A:\n      type: object\n';
const CLOSED = `${OPEN}      additionalProperties: false\n`;
const MAP = `${OPEN}      additionalProperties: { type: string }\n`;

describe('closed-input', () => {
  test.each([
    ['a closed request', requested(CLOSED)],
    ['an open response', description(RESPONSE, OPEN)],
    ['an open webhook', description(REQUEST, OPEN, 'webhooks', 'a.b')],
    ['a map in a request', requested(MAP)],
    ['a map in both', description(`${REQUEST}\n      ${RESPONSE}`, MAP)],
    ['parts that only refine', requested(`${CLOSED}      anyOf: [{ required: [a] }, { properties: { b: {} } }]\n`)],
    [
      'parts under a closed whole',
      requested(`${OPEN}      unevaluatedProperties: false\n      allOf: [{ type: object }]\n`),
    ],
    ['an open schema that no body uses', requested(`${CLOSED}    B: { type: object }\n`)],
    ['what must not be', requested(`${CLOSED}      not: { type: object }\n`)],
    [
      'a schema that contains itself',
      requested(`${CLOSED}      properties: { a: { $ref: "#/components/schemas/A" } }\n`),
    ],
    ['a reply to a webhook', description(RESPONSE, CLOSED, 'webhooks', 'a.b')],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(closedInput, source)).toEqual([]);
  });

  const write = 'is in a request and accepts unknown properties. Write';
  test.each([
    ['a request', requested(OPEN), [`10:13 \`A\` ${write} \`additionalProperties: false\`.`]],
    [
      '`additionalProperties: true`',
      requested(`${OPEN}      additionalProperties: true\n`),
      [`11:29 \`A\` ${write} \`additionalProperties: false\`.`],
    ],
    [
      'an object without `type`',
      requested('    A:\n      properties: { a: {} }\n'),
      [`9:5 \`A\` ${write} \`additionalProperties: false\`.`],
    ],
    [
      'one behind a `$ref` and one in a list',
      requested(
        `${CLOSED}      properties: { b: { $ref: "#/components/schemas/B" }, c: { items: { type: object } } }\n    B:\n      type: object\n`,
      ),
      [
        `12:80 \`items\` ${write} \`additionalProperties: false\`.`,
        `14:13 \`B\` ${write} \`additionalProperties: false\`.`,
      ],
    ],
    [
      'a whole that inherits properties',
      requested(
        `${OPEN}      allOf: [{ $ref: "#/components/schemas/B" }]\n    B: { additionalProperties: false, type: object }\n`,
      ),
      [`10:13 \`A\` ${write} \`unevaluatedProperties: false\`.`],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(closedInput, source)).toEqual(findings);
  });

  const remove = 'is in a response or webhook, to which properties may be added. Remove';
  test.each([
    ['a closed response', description(RESPONSE, CLOSED), [`11:7 \`A\` ${remove} \`additionalProperties: false\`.`]],
    [
      'a closed webhook',
      description(REQUEST, `${OPEN}      unevaluatedProperties: false\n`, 'webhooks', 'a.b'),
      [`11:7 \`A\` ${remove} \`unevaluatedProperties: false\`.`],
    ],
    [
      'a closed callback',
      description(`callbacks: { a: { "{$url}": { post: { ${REQUEST} } } } }`, CLOSED),
      [`11:7 \`A\` ${remove} \`additionalProperties: false\`.`],
    ],
    [
      'an object in both, once',
      description(`${REQUEST}\n      ${RESPONSE}`, CLOSED),
      [
        '11:13 `A` is in requests, which should be closed, and in responses, which should be open. Give requests a schema of their own.',
      ],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(closedInput, source)).toEqual(findings);
    const afterwards = await findingsOf(closedInput, source, { openOutput: false });
    expect(afterwards).toEqual([]);
  });
});
