import { expect, test } from 'vitest';
import { capitalize, pascal, pluralOf, singularOf, singularWords, withArticle, wordsOf } from './words.ts';

test.each([
  ['segments', 'segment'],
  ['entries', 'entry'],
  ['days', 'day'],
  ['boxes', 'box'],
  ['branches', 'branch'],
  ['responses', 'response'],
  ['people', 'person'],
])('%s is the plural of %s', (plural, singular) => {
  expect([singularOf(plural), pluralOf(singular)]).toEqual([singular, plural]);
});

test.each(['segment', 'status', 'address', 'analysis', 's'])('%s is no plural', (word) => {
  expect(singularOf(word)).toBeUndefined();
});

test('words become names and phrases', () => {
  expect(wordsOf('audience-lists')).toEqual(['audience', 'lists']);
  expect(singularWords(['audience', 'lists'])).toEqual(['audience', 'list']);
  expect(pascal(['audience', 'list'])).toBe('AudienceList');
  expect(capitalize('list pets')).toBe('List pets');
  expect([withArticle('agent'), withArticle('pet')]).toEqual(['an agent', 'a pet']);
});
