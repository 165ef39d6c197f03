import { describe, expect, test } from 'vitest';
import { toBackoff } from './backoff.ts';
import { createRandom } from './testing/random.ts';

describe('the bound', () => {
  test.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [4, 8000],
    [5, 16_000],
    [6, 30_000],
    [100, 30_000],
    [5000, 30_000],
  ])('after %i attempts is %i ms', (attempt, bound) => {
    expect([toBackoff(attempt, () => 0), toBackoff(attempt, () => 0.5), toBackoff(attempt, () => 1)]).toEqual([
      0,
      bound / 2,
      bound,
    ]);
  });
});

test.each([1, 3, 6])('after %i attempts every time up to the bound is as likely as another', (attempt) => {
  const [count, bound, random] = [20_000, toBackoff(attempt, () => 1), createRandom(attempt)];
  const sorted = Array.from({ length: count }, () => toBackoff(attempt, random) / bound).sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  // Kolmogorov-Smirnov: 1.63 / √n is passed by chance once in a hundred times; the seed makes it the same each time.
  const distance = Math.max(
    ...sorted.map((value, index) => Math.max(value - index / count, (index + 1) / count - value)),
  );
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  expect(distance).toBeLessThan(1.63 / Math.sqrt(count));
});
