import { describe, expect, test } from 'vitest';
import { insert, keysAt, replaceValue } from './insert.ts';

const TEXT = `# Pets
tags: # in order
  - name: Pets
    description: >-
      All of
      them.

paths:
  /pets: { $ref: a.yaml } # first

  /owners:
    $ref: b.yaml
x-scopes:
  pets:read: Read.`;

describe('insert', () => {
  test.each([
    [
      'to the end of a map',
      ['paths'],
      '/toys:\n  $ref: c.yaml\n',
      undefined,
      ['    $ref: b.yaml', '  /toys:', '    $ref: c.yaml', 'x-scopes:'],
    ],
    ['before a key', ['paths'], '/toys: {}\n', '/owners', ['', '  /toys: {}', '  /owners:']],
    ['to a list, behind a block scalar', ['tags'], '- name: Toys\n', undefined, ['      them.', '  - name: Toys', '']],
    [
      'to a file without a last newline',
      ['x-scopes'],
      'pets:write: Write.\n',
      undefined,
      ['  pets:read: Read.', '  pets:write: Write.', ''],
    ],
    ['to the top', [], 'x-new: 1\n', 'paths', ['', 'x-new: 1', 'paths:']],
  ])('adds %s, and changes nothing else', (_name, path, entry, before, lines) => {
    const text = insert(TEXT, path, entry, before);
    expect(text).toContain(lines.join('\n'));
    const added = new Set(
      entry
        .trimEnd()
        .split('\n')
        .map((line) => line.trim()),
    );
    expect(
      text
        .split('\n')
        .filter((line) => !added.has(line.trim()))
        .join('\n')
        .trimEnd(),
    ).toBe(TEXT);
  });
});

test('keys are in the order of the text', () => {
  expect([keysAt(TEXT, []), keysAt(TEXT, ['paths']), keysAt(TEXT, ['nothing'])]).toEqual([
    ['tags', 'paths', 'x-scopes'],
    ['/pets', '/owners'],
    [],
  ]);
});

test('a value is replaced where it stands', () => {
  const text = replaceValue(TEXT, ['paths', '/pets'], { $ref: 'it’s.yaml', list: ['a', 1] });
  expect(text).toBe(TEXT.replace('{ $ref: a.yaml }', '{ $ref: it’s.yaml, list: [ a, 1 ] }'));
  expect(replaceValue(TEXT, ['nothing'], 1)).toBe(TEXT);
});
