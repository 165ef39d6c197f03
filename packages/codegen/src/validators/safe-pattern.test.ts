import { expect, test } from 'vitest';
import { isSafePattern } from './safe-pattern.ts';

test.each(['^a+$', '\\S', '^[a-z0-9][a-z0-9_-]{0,49}$', '^\\+[1-9]\\d{6,14}$', '^[\\w-.]+$'])(
  '%s is safe',
  (pattern) => {
    expect(isSafePattern(pattern)).toBe(true);
  },
);

test.each(['^(a+)+$', '^(a|a)*$', '^(\\w+\\s?)*$', '(x+x+)+y', 'a*a*b'])('%s is not', (pattern) => {
  expect(isSafePattern(pattern)).toBe(false);
});

test('what is no pattern is refused', () => expect(() => isSafePattern('(')).toThrow(SyntaxError));
