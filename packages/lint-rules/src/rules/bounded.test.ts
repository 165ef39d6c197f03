import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { bounded } from './bounded.ts';

const description = (schema: string) => `${HEAD}components:\n  schemas:\n    A: ${schema}\n`;
const NAME = '{ maxLength: 9, pattern: a }';
const TEXT = `{ type: string, maxLength: 9, format: uri }`;

describe('bounded', () => {
  test.each([
    TEXT,
    '{ type: [string, "null"], maxLength: 9, pattern: a }',
    '{ type: string, enum: [a] }',
    '{ type: integer, const: 1 }',
    '{ type: integer, minimum: 0, maximum: 9, format: int32 }',
    '{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 9, format: double }',
    `{ type: array, maxItems: 9, items: ${TEXT} }`,
    `{ type: object, maxProperties: 9, propertyNames: ${NAME}, additionalProperties: ${TEXT} }`,
    `{ type: object, maxProperties: 9, patternProperties: { a: ${TEXT} }, additionalProperties: false }`,
    '{ type: object, properties: { a: { type: boolean } }, anyOf: [{ required: [a] }] }',
    '{ type: object, additionalProperties: false }',
    `{ allOf: [{ description: A. }, ${TEXT}] }`,
    `{ not: { type: string }, allOf: [{ if: { properties: { a: { type: string } } } }] }`,
  ])('accepts `%s`', async (schema) => {
    expect(await findingsOf(bounded, description(schema))).toEqual([]);
  });

  test.each([
    ['{ type: string }', '5:16 The string is not bounded on every side. Add `maxLength` and `pattern` or `format`.'],
    ['{ type: string, pattern: a }', '5:16 The string is not bounded on every side. Add `maxLength`.'],
    [
      '{ type: ["null", string], maxLength: 9 }',
      '5:16 The string is not bounded on every side. Add `pattern` or `format`.',
    ],
    ['{ type: integer, minimum: 0, format: int32 }', '5:16 The integer is not bounded on every side. Add `maximum`.'],
    ['{ type: number, maximum: 0 }', '5:16 The number is not bounded on every side. Add `minimum` and `format`.'],
    [`{ type: array, items: ${TEXT} }`, '5:16 The array is not bounded on every side. Add `maxItems`.'],
    [
      `{ type: object, additionalProperties: ${TEXT} }`,
      '5:16 The map is not bounded on every side. Add `maxProperties` and `propertyNames`.',
    ],
    ['{ type: object }', '5:16 The map is not bounded on every side. Add `maxProperties` and `propertyNames`.'],
    [
      `{ type: object, maxProperties: 9, propertyNames: { pattern: a }, additionalProperties: ${TEXT} }`,
      '5:42 The string is not bounded on every side. Add `maxLength`.',
    ],
    ['{ description: Anything. }', '5:5 The schema accepts every value. Add its `type`.'],
    [
      '{ type: object, properties: { not: { type: string, maxLength: 9 } } }',
      '5:51 The string is not bounded on every side. Add `pattern` or `format`.',
    ],
  ])('finds `%s`', async (schema, finding) => {
    expect(await findingsOf(bounded, description(schema))).toEqual([finding]);
  });

  test('finds several, in parameters and headers too, and one behind two `$ref`s once', async () => {
    const ref = '{ $ref: "#/components/schemas/A" }';
    const source = `${description('{ type: string, maxLength: 1 }')}  headers:\n    B: { schema: ${ref} }\n  parameters:\n    C: { name: c, in: query, schema: ${ref} }\n    D: { name: d, in: query, schema: { type: array, items: ${ref} } }\n`;
    expect(await findingsOf(bounded, source)).toEqual([
      '5:16 The string is not bounded on every side. Add `pattern` or `format`.',
      '10:46 The array is not bounded on every side. Add `maxItems`.',
    ]);
  });

  test('leaves out what an API does without', async () => {
    const source = description(
      '{ type: object, properties: { a: { type: integer, minimum: 0 }, b: { type: string } } }',
    );
    expect(await findingsOf(bounded, source, { except: ['maximum', 'format'] })).toEqual([
      '5:83 The string is not bounded on every side. Add `maxLength`.',
    ]);
  });
});
