import { expect, test } from 'vitest';
import { cookies } from './cookie.ts';

test('writes the cookies that there are', () => {
  const write = cookies({ session: 'session', theme: 'cookie_theme' });
  expect(write({ session: 'a b', cookie_theme: 'dark', other: 1 })).toBe('session=a%20b; theme=dark');
  expect(write({ cookie_theme: 5 })).toBe('theme=5');
  expect(write({})).toBeUndefined();
});
