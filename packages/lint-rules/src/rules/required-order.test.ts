import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { requiredOrder } from './required-order.ts';

const description = (schema: string) => `${HEAD}components:\n  schemas:\n    A: ${schema}\n`;
const properties = 'properties: { a: {}, b: {}, c: {} }';

describe('required-order', () => {
  test.each([
    ['the same order', `{ required: [a, b, c], ${properties} }`],
    ['a part of it', `{ required: [a, c], ${properties} }`],
    ['names that stand elsewhere', `{ required: [z, b, a], properties: { b: {}, a: {} } }`],
    ['a condition', `{ anyOf: [{ required: [c, a] }], ${properties} }`],
    ['a name that stands twice', `{ required: [a, a, b], ${properties} }`],
  ])('accepts %s', async (_name, schema) => {
    expect(await findingsOf(requiredOrder, description(schema))).toEqual([]);
  });

  test.each([
    [
      'another order',
      `{ required: [b, a], ${properties} }`,
      ['5:21 `b` stands where `a` should. List the names in the order of `properties`: `[a, b]`.'],
    ],
    [
      'the first name that is wrong',
      `{ required: [a, c, b], ${properties} }`,
      ['5:24 `c` stands where `b` should. List the names in the order of `properties`: `[a, b, c]`.'],
    ],
    [
      'two schemas',
      `{ required: [b, a], properties: { a: { required: [d, c], properties: { c: {}, d: {} } }, b: {} } }`,
      [
        '5:21 `b` stands where `a` should. List the names in the order of `properties`: `[a, b]`.',
        '5:58 `d` stands where `c` should. List the names in the order of `properties`: `[c, d]`.',
      ],
    ],
  ])('finds %s', async (_name, schema, findings) => {
    expect(await findingsOf(requiredOrder, description(schema))).toEqual(findings);
  });
});
