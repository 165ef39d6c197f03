import { expect, test } from 'vitest';
import { parseYamlTree, type YamlEntry } from './yaml-tree.ts';

/** Each value by its path, with `line:column` from 1. */
function placesIn(text: string): { [path: string]: string } {
  const places: { [path: string]: string } = {};
  const visit = ({ node, offset }: YamlEntry, path: string) => {
    const before = text.slice(0, offset).split('\n');
    places[path] = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}${typeof node === 'string' ? ` ${node}` : ''}`;
    if (typeof node !== 'string') for (const [key, entry] of node) visit(entry, `${path}/${key}`);
  };
  visit(parseYamlTree(text), '');
  return places;
}

test.each([
  ['a key', '# a\na: 1\n', { '': '2:1', '/a': '2:1 1' }],
  ['a quoted key', '\'200\':\n  "b": c\n', { '': '1:1', '/200': '1:1', '/200/b': '2:3 c' }],
  [
    'the items of a list',
    '- a: 1\n- "b"\n-   c\n',
    { '': '1:1', '/0': '1:3', '/0/a': '1:3 1', '/1': '2:3 b', '/2': '3:5 c' },
  ],
  ['texts over several lines', '- |\n  a\n- >-\n  b\n  c\n', { '': '1:1', '/0': '1:3 a\n', '/1': '3:3 b c' }],
  ['JSON', '{\n "a": [1, {}]\n}', { '': '1:1', '/a': '2:2', '/a/0': '2:8 1', '/a/1': '2:11' }],
  ['the first of two', 'a: 1\na: 2\n', { '': '1:1', '/a': '1:1 1' }],
  ['nothing', 'a:\nb: ""\n', { '': '1:1', '/a': '1:1 ', '/b': '2:1 ' }],
  ['an alias', 'a: &a [1]\nb: *a\n', { '': '1:1', '/a': '1:1', '/a/0': '1:8 1', '/b': '2:1 ' }],
  ['a name of every object', '__proto__: a\n', { '': '1:1', ['/__proto__']: '1:1 a' }],
  ['only the first document', 'a: 1\n---\nb: 2\n', { '': '1:1', '/a': '1:1 1' }],
  ['an empty file', '', { '': '1:1 ' }],
])('finds %s', (_name, text, places) => {
  expect(placesIn(text)).toEqual(places);
});

test('refuses what is not YAML', () => {
  expect(() => parseYamlTree('a: [')).toThrow();
});
