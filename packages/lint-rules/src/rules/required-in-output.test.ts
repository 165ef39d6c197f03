import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { requiredInOutput } from './required-in-output.ts';

const content = 'content: { application/json: { schema: { $ref: "#/components/schemas/A" } } }';
const RESPONSE = `responses: { "200": { ${content} } }`;
const REQUEST = `requestBody: { ${content} }`;

/** Schemas begin in line 9. */
const description = (schemas: string, body = RESPONSE, place = 'paths', path = '/a') =>
  `${HEAD}${place}:\n  ${path}:\n    put:\n      ${body}\ncomponents:\n  schemas:\n${schemas}`;

const OPTIONAL = '    A:\n      properties:\n        a: { type: string }\n        b: { type: string }\n';
const finding = (place: string, name: string, owner = 'A') =>
  `${place} \`${name}\` may be absent from \`${owner}\` in a response or webhook. Add it to \`required\`, and let it be \`null\` when it is unset.`;

describe('required-in-output', () => {
  test.each([
    ['required properties', description(`${OPTIONAL}      required: [a, b]\n`)],
    ['a request', description(OPTIONAL, REQUEST)],
    ['a schema that no body uses', description('    A: {}\n    B: { properties: { a: {} } }\n')],
    ['`required` in a part', description(`${OPTIONAL}      allOf: [{ required: [a, b] }]\n`)],
    ['`required` around a part', description('    A: { required: [a], allOf: [{ properties: { a: {} } }] }\n')],
    ['`required` in a part beside', description('    A: { allOf: [{ properties: { a: {} } }, { required: [a] }] }\n')],
    [
      'what is only written',
      description(
        '    A: { properties: { a: { writeOnly: true }, b: { $ref: "#/components/schemas/B" } } }\n    B: { writeOnly: true }\n',
      ),
    ],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(requiredInOutput, source)).toEqual([]);
  });

  test.each([
    ['each optional property', description(OPTIONAL), [finding('11:9', 'a'), finding('12:9', 'b')]],
    ['one of two', description(`${OPTIONAL}      required: [b]\n`), [finding('11:9', 'a')]],
    ['a webhook', description(`${OPTIONAL}      required: [b]\n`, REQUEST, 'webhooks', 'a.b'), [finding('11:9', 'a')]],
    [
      'one behind a `$ref` and a list',
      description('    A: { items: { $ref: "#/components/schemas/B" } }\n    B:\n      properties: { b: {} }\n'),
      [finding('11:21', 'b', 'B')],
    ],
    [
      'one behind a `$ref` to a response, once for two statuses',
      `${HEAD}paths:\n  /a:\n    put:\n      responses: { "200": { $ref: "#/components/responses/R" }, "201": { $ref: "#/components/responses/R" } }\ncomponents:\n  responses: { R: { ${content} } }\n  schemas:\n    A:\n      properties: { a: {} }\n`,
      [finding('11:21', 'a')],
    ],
    [
      'one that only some of its users require',
      description(
        '    A: { required: [a, b], properties: { a: { required: [c], allOf: [{ $ref: "#/components/schemas/B" }] }, b: { $ref: "#/components/schemas/B" } } }\n    B: { properties: { c: {} } }\n',
      ),
      [finding('10:24', 'c', 'B')],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(requiredInOutput, source)).toEqual(findings);
  });

  test.each([
    [['A.a'], [finding('12:9', 'b')]],
    [['A'], []],
    [
      ['a', 'B.a'],
      [finding('11:9', 'a'), finding('12:9', 'b')],
    ],
  ])('leaves out %j', async (except, findings) => {
    expect(await findingsOf(requiredInOutput, description(OPTIONAL), { except })).toEqual(findings);
  });
});
