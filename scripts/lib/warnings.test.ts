import { expect, test } from 'vitest';
import { formatWarnings } from './warnings.ts';

const warnings = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ product: 'named-types', pointer: `/a/${index}`, message: 'Why.' }));

test('each is a line', () => {
  expect(formatWarnings(warnings(2))).toEqual(['named-types: #/a/0: Why.', 'named-types: #/a/1: Why.']);
  expect(formatWarnings([])).toEqual([]);
});

test('of many, the first twenty', () => {
  expect(formatWarnings(warnings(20))).toHaveLength(20);
  expect(formatWarnings(warnings(23)).slice(19)).toEqual(['named-types: #/a/19: Why.', 'and 3 more']);
});
