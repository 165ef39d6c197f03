import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SourceCache } from './source-cache.ts';
import { testFolder } from './test-folder.ts';

const CONFIG = { http: { headers: [] } };

test('parses a file again only when its text is another, and gives nobody what another may change', async () => {
  const file = join(testFolder({ 'a.yaml': 'a: 1\n' }), 'a.yaml');
  const cache = new SourceCache();
  const read = async () =>
    (await cache.openRun(CONFIG).resolveDocument(null, file)) as { source: object; parsed: { a: number } };
  const first = await read();
  first.parsed.a = 9;
  const second = await read();
  writeFileSync(file, 'a: 2\n');
  const third = await read();
  expect([second.parsed, third.parsed]).toEqual([{ a: 1 }, { a: 2 }]);
  expect([second.source === first.source, third.source === first.source]).toEqual([true, false]);
});

describe('the last change', () => {
  const FILES = {
    'root.yaml': 'a: { $ref: a.yaml }\nb: { $ref: b.yaml#/deep }\nown: { $ref: "#/c" }\nc: 1\n',
    'a.yaml': 'text: A.\n',
    'b.yaml': 'deep: { $ref: c.yaml }\n',
    'c.yaml': 'back: { $ref: b.yaml }\n',
  };
  type Name = keyof typeof FILES;

  function open() {
    const folder = testFolder(FILES);
    const at = (name: string) => join(folder, name);
    const cache = new SourceCache();
    const run = async (...names: Name[]) => {
      const resolver = cache.openRun(CONFIG);
      for (const name of names) await resolver.resolveDocument(null, at(name));
    };
    const last = (pointer: string, name: Name = 'root.yaml') => cache.lastChange(at(name), pointer);
    return { at, cache, run, last };
  }
  const ALL = Object.keys(FILES) as Name[];

  test('of a part is that of its file, or of what it refers to, also in circles', async () => {
    const { at, cache, run, last } = open();
    await run(...ALL);
    writeFileSync(at('c.yaml'), 'back: { $ref: b.yaml }\nmore: 1\n');
    await run(...ALL);
    expect(cache.run).toBe(2);
    expect(['#/a', '#/b', '#/own', '#/'].map((pointer) => last(pointer))).toEqual([1, 2, 2, 2]); // A file counts as a whole.
    writeFileSync(at('root.yaml'), `${FILES['root.yaml']}d: 1\n`);
    await run(...ALL);
    expect([last('#/a'), last('#/', 'a.yaml'), last('#/', 'c.yaml')]).toEqual([3, 1, 2]);
  });

  test('is unknown of what is not there, and of what was not read', async () => {
    const { run, last } = open();
    await run('root.yaml', 'a.yaml');
    expect(['#/a', '#/b', '#/none'].map((pointer) => last(pointer))).toEqual([1, Infinity, Infinity]);
    await run('root.yaml');
    expect([last('#/a'), last('#/c'), last('#/', 'c.yaml')]).toEqual([Infinity, 1, Infinity]);
  });
});
