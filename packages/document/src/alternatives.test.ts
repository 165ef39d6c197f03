import { expect, test } from 'vitest';
import { joinAlternatives } from './alternatives.ts';
import type { Finding } from './finding.ts';

const at = (line: number) => (message: string) => {
  return { rule: 'example', severity: 'error', message, file: 'a.yaml', line, column: 1 } satisfies Finding;
};

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  [
    'a value that fits no branch',
    [
      'Wrong: `email` property type must be string.',
      'Wrong: `email` property type must be null.',
      'Wrong: `email` property must match exactly one schema in oneOf.',
    ],
    ['Wrong: `email` property must match exactly one schema in oneOf: type must be string; type must be null.'],
  ],
  [
    'a whole value',
    ['Wrong: must be string.', 'Wrong: must match a schema in anyOf.'],
    ['Wrong: must match a schema in anyOf: must be string.'],
  ],
  [
    'a value that fits two branches',
    ['Wrong: must match exactly one schema in oneOf.'],
    ['Wrong: must match exactly one schema in oneOf.'],
  ],
  [
    'another fault at the same place',
    ['Late: must be earlier.', 'Wrong: must be null.', 'Wrong: must match a schema in anyOf.'],
    ['Wrong: must match a schema in anyOf: must be null.', 'Late: must be earlier.'],
  ],
  [
    'two things that are missing',
    ["Wrong: must have required property 'a'.", "Wrong: must have required property 'b'."],
    ["Wrong: must have required property 'a'.", "Wrong: must have required property 'b'."],
  ],
])('%s', (_name, given, want) => {
  expect(joinAlternatives(given.map(at(1))).map(({ message }) => message)).toEqual(want);
});

test('each place has its own', () => {
  const findings = [at(1)('Wrong: must be null.'), at(2)('Wrong: must match a schema in anyOf.')];
  expect(joinAlternatives(findings)).toEqual(findings);
});
