import { expect, test } from 'vitest';
import { meansTheSame } from './same-meaning.ts';

test.each([
  [{ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
  [{ required: ['a', 'b'] }, { required: ['b', 'a'] }, true],
  [{ required: ['a', 'b'] }, { required: ['a'] }, false],
  [{ enum: ['a', 'b'] }, { enum: ['b', 'a'] }, false],
  [{ a: 1 }, { a: '1' }, false],
  [{ a: null }, {}, false],
])('%j and %j', (left, right, want) => {
  expect(meansTheSame(left, right)).toBe(want);
});
