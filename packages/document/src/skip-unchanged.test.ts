import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, type Plugin } from '@redocly/openapi-core';
import { expect, test, vi } from 'vitest';
import { lintWithRedocly, skipUnchanged, SourceCache } from './redocly.ts';
import { testFolder } from './test-folder.ts';

const FILES = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    post:
      requestBody: { content: { text/a: { schema: { $ref: Pet.yaml } }, text/b: { schema: { type: string } } } }
      responses:
        '200': { description: Done., content: { text/c: { schema: { $ref: Pet.yaml } }, text/d: { schema: { $ref: Cat.yaml } } } }
`,
  'Pet.yaml': '{ properties: { name: { $ref: Name.yaml } } }\n',
  'Name.yaml': 'type: string\n',
  'Cat.yaml': 'type: string\n',
};

/** A rule that tells which media types it looked at, and finds fault with those whose name is in `wrong`. */
async function follow(wrong: readonly string[] = []) {
  const folder = testFolder(FILES);
  const seen = vi.fn();
  const look = (_node: unknown, { key, report }: { key: string | number; report(problem: object): void }) => {
    seen(key);
    if (wrong.includes(String(key))) report({ message: `${key} is wrong.` });
  };
  const rule = () => ({ RequestBody: { MediaType: { leave: look } }, Response: { MediaType: { leave: look } } });
  const plugin = { id: 'test', rules: { oas3: { 'media-types': rule } } } as unknown as Plugin;
  const config = await createConfig({ plugins: [plugin], rules: { 'test/media-types': 'error' } });
  const cache = new SourceCache();
  skipUnchanged(config, new Set(['test/media-types']), cache);
  const run = async () => {
    seen.mockClear();
    const findings = await lintWithRedocly(join(folder, 'openapi.yaml'), config, cache);
    return [seen.mock.calls.flat(), findings.map(({ message }) => message)];
  };
  return { run, write: (name: keyof typeof FILES, text: string) => writeFileSync(join(folder, name), text) };
}

const ALL = ['text/a', 'text/b', 'text/c', 'text/d'];

test('looks at all once, and again at what a change is behind', async () => {
  const { run, write } = await follow();
  expect(await run()).toEqual([ALL, []]);
  expect(await run()).toEqual([[], []]);
  write('Name.yaml', 'type: integer\n');
  expect(await run()).toEqual([['text/a', 'text/c'], []]);
  write('Cat.yaml', 'type: integer\n');
  expect(await run()).toEqual([['text/d'], []]);
  write('openapi.yaml', FILES['openapi.yaml'].replace('1.0.0', '1.0.1'));
  expect(await run()).toEqual([ALL, []]);
});

test('finds again what is wrong, though nothing has changed', async () => {
  const { run } = await follow(['text/b']);
  expect(await run()).toEqual([ALL, ['text/b is wrong.']]);
  expect(await run()).toEqual([['text/b'], ['text/b is wrong.']]);
});

test('looks at all again in a description of another version', async () => {
  const { run, write } = await follow();
  await run();
  write('openapi.yaml', FILES['openapi.yaml'].replace('3.1.0', '3.0.3'));
  expect(await run()).toEqual([ALL, []]);
});
