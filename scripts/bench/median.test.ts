import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each([
  { given: [3], want: 3 },
  { given: [5, 1, 900], want: 5 },
  { given: [10, 9, 2, 100], want: 9.5 },
])('the median of $given is $want', ({ given, want }) => {
  expect(median(given)).toBe(want);
});

test('it leaves the order of the numbers alone', () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});

test('there is none of no numbers', () => {
  expect(() => median([])).toThrow(TypeError);
});
