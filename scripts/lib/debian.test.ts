import { expect, test } from 'vitest';
import { findProgram, requireProgram } from './debian.ts';

test('a program that is here is found', () => {
  expect(findProgram('sh')).toMatch(/\/sh$/);
  expect(() => requireProgram('sh')).not.toThrow();
});

test('one that is not is named, with the command that installs it', () => {
  expect(findProgram('no-such-program')).toBeUndefined();
  expect(() => requireProgram('no-such-program')).toThrow(
    '`no-such-program` is missing. Install it (`sudo apt-get install no-such-program`), then run this again.',
  );
});
