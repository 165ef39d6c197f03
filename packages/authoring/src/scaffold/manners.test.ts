import { describe, expect, test } from 'vitest';
import { readHouse } from './house.ts';
import {
  commonExtensions,
  commonProperties,
  errorExample,
  extensionLike,
  headersOf,
  mostUsed,
  required,
} from './manners.ts';
import { nameOf, openSource } from './source.ts';
import { OPTIONS, writeDescription } from './test-description.ts';

const TYPE = 'application/json';

describe('what is done most often', () => {
  test('counts, and of several is the first', () => {
    expect([mostUsed(['a', 'b', undefined, 'b']), mostUsed(['b', 'a']), mostUsed([undefined])]).toEqual([
      'b',
      'b',
      undefined,
    ]);
  });

  test('is a property that more than half of the entities have in the same shared file', () => {
    const names = commonProperties(openSource(writeDescription()), TYPE).map(({ name, value }) => [name, value]);
    expect(names).toEqual([['born_at', '2026-01-01']]);
  });

  test('is an extension that every operation has, with the value of the operations that are most alike', () => {
    const source = openSource(writeDescription());
    expect([...commonExtensions(source).keys()]).toEqual(['x-cost', 'x-quota']);
    expect(extensionLike(source, 'x-quota', 'get', 'get')).toEqual({ policy: 'fast' });
    expect(extensionLike(source, 'x-quota', 'list', 'get')).toEqual({ policy: 'slow' });
    expect(extensionLike(source, 'x-nothing', 'list', 'get')).toBeUndefined();
  });

  test('are the headers of a status; a success without its like is like the other successes', () => {
    const source = openSource(writeDescription());
    const names = (status: string) =>
      [...headersOf(source, status, false, readHouse(OPTIONS))].map(([name, file]) => [name, nameOf(file)]);
    expect([names('200'), names('204'), names('409')]).toEqual([
      [['X-Trace', 'X-Trace']],
      [['X-Trace', 'X-Trace']],
      [],
    ]);
  });

  test('is the example whose codes are the most usual', () => {
    const pet = (kind: string, text: string) => `a_${text}: { value: { kind: ${kind}, text: It is ${text}. } }`;
    const examples = [pet('b', 'one'), pet('a', 'two'), pet('b', 'three')].join(', ');
    const text = `get:\n  responses:\n    '404': { content: { application/json: { examples: { ${examples} } } } }\n`;
    const source = openSource(writeDescription({ 'pets/pets_{pet_id}.yaml': text }));
    expect(errorExample(source, '404', undefined, TYPE)).toEqual({ kind: 'b', text: 'It is one.' });
  });
});

test('what nothing shows has to be written by hand first', () => {
  expect(required('a', 'what it is')).toBe('a');
  expect(() => required(undefined, 'what it is')).toThrow(
    'No operation shows what it is. Write the first one by hand;',
  );
});
