import type { Schema } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { checkStrictly } from './strict.ts';

const check = (schema: unknown) => () => checkStrictly(schema as Schema);

describe('a schema', () => {
  test.each([
    { maxLength: '5' },
    { minimum: '1' },
    { type: 'strng' },
    { enum: 1 },
    { required: 'a' },
    { required: ['a', 'a'] },
    { allOf: [] },
    { $anchor: '!' },
    { dependentRequired: { a: [1] } },
    { $defs: { a: { multipleOf: 0 } } },
    { properties: { a: { maxItems: -1 } } },
    { oneOf: [{ items: { pattern: 1 } }] },
  ])('is refused by its meta-schema: %j', (schema) => expect(check(schema)).toThrow('schema is invalid'));

  test.each([
    [{ typ: 'string' }, 'unknown keyword: "typ"'],
    [{ properties: { typ: { requird: [] } } }, 'unknown keyword: "requird"'],
    [
      { $schema: 'http://json-schema.org/draft-07/schema#' },
      '`$schema` should be `https://json-schema.org/draft/2020-12/',
    ],
  ])('is refused for what is not known: %j', (schema, message) => expect(check(schema)).toThrow(message));

  test.each([
    true,
    {
      $anchor: 'a',
      $defs: { a: { multipleOf: 1 } },
      type: ['string', 'null'],
      maxLength: 5,
      allOf: [{}],
      required: ['a'],
      dependentRequired: { a: ['b'] },
      prefixItems: [true],
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      const: { typ: 1 },
    },
  ])('that is right is accepted: %j', (schema) => expect(check(schema)).not.toThrow());
});

test('a pattern that some text makes slow is refused where that is asked for', () => {
  const schema: Schema = { properties: { a: { pattern: '^(a+)+$' } } };
  expect(() => checkStrictly(schema)).not.toThrow();
  expect(() => checkStrictly(schema, 'hostile')).toThrow('the pattern `^(a+)+$` can take for ever. Let it');
  expect(() => checkStrictly({ patternProperties: { 'a*a*b': true } }, 'hostile')).toThrow('`a*a*b`');
});
