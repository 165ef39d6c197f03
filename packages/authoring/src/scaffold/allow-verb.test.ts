import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { allowVerb } from './allow-verb.ts';
import { readHouse } from './house.ts';

const rulesOf = (text: string) => (parse(text) as { rules: object }).rules;

test.each([
  ['a bare severity', 'pets/operation-id: error', { severity: 'error', verbs: { post: ['create', 'feed'] } }],
  [
    'options',
    'pets/operation-id: { severity: warn, verbs: { get: [list], post: [create] } }',
    { severity: 'warn', verbs: { get: ['list'], post: ['create', 'feed'] } },
  ],
])('a verb is added to %s', (_name, line, want) => {
  const house = { ...readHouse(), verbs: { post: ['create'] } };
  const text = allowVerb(`rules:\n  # Why.\n  ${line}\n  pets/other: error\n`, 'post', 'feed', house);
  expect(rulesOf(text)).toEqual({ 'pets/operation-id': want, 'pets/other': 'error' });
  expect(text).toMatch(/^rules:\n {2}# Why\.\n {2}pets\/operation-id: .*\n {2}pets\/other: error\n$/);
});

test('a configuration without the rule stays', () => {
  expect(allowVerb('rules: { pets/other: error }\n', 'post', 'feed', readHouse())).toBe(
    'rules: { pets/other: error }\n',
  );
});
