import { describe, expect, test } from 'vitest';
import { YamlText } from './yaml-text.ts';

const TEXT = `# Pets
a:
  b: 1 # one
  c:
    - x

    - y
  d: { e: 1, f: [p, q] }
g: >-
  Some
  words.
h: 'last'
`;
const yaml = new YamlText(TEXT);
const changes: [string, () => string, from: string, to: string][] = [
  ['replaces a scalar', () => yaml.replace(['a', 'b'], '2'), 'b: 1 #', 'b: 2 #'],
  ['replaces a folded text', () => yaml.replace(['g'], 'None.'), '>-\n  Some\n  words.\n', 'None.\n'],
  ['replaces a map in braces', () => yaml.replace(['a', 'd'], '{}'), '{ e: 1, f: [p, q] }', '{}'],
  ['edits a text', () => yaml.edit(['h'], (text) => text.toUpperCase()), "'last'", "'LAST'"],
  ['renames a key', () => yaml.rename(['a', 'c'], 'cc'), '  c:\n', '  cc:\n'],
  ['cuts a key with its lines', () => yaml.cut(['g']), 'g: >-\n  Some\n  words.\n', ''],
  ['cuts a key with its comment', () => yaml.cut(['a', 'b']), '  b: 1 # one\n', ''],
  ['cuts an item', () => yaml.cut(['a', 'c', 1]), '    - y\n', ''],
  ['cuts a key in braces', () => yaml.cut(['a', 'd', 'e']), '{ e: 1, f', '{ f'],
  ['cuts the last item in brackets', () => yaml.cut(['a', 'd', 'f', 1]), '[p, q]', '[p]'],
  ['adds a line to a map', () => yaml.add(['a'], 'n: 1'), '  b: 1', '  n: 1\n  b: 1'],
  ['adds a line to the whole', () => yaml.add([], 'n: 1'), '\na:\n', '\nn: 1\na:\n'],
  ['adds a key in braces', () => yaml.add(['a', 'd'], 'n: 1'), '{ e', '{ n: 1, e'],
];

describe('a text of YAML', () => {
  test.each(changes)('%s, and leaves all else as it is', (_name, change, from, to) => {
    expect(change()).toBe(TEXT.replace(from, to));
  });

  test('knows its lines', () => expect(yaml.lineOf(['a', 'c', 1])).toBe(7));

  test.each([['x'], ['a', 'b', 'c'], ['a', 'c', 5]])('refuses what is not there: %s', (...path) => {
    expect(() => yaml.cut(path)).toThrow('does not exist');
  });
});
