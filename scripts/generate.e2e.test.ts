import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'vitest';
import { run } from './lib/copy.ts';

const test = base.extend('folder', ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'botbat-generate-'));
  onCleanup(() => rmSync(folder, { recursive: true }));
  return folder;
});

/** Generates from a description of our own making. */
async function generate(folder: string, schemas: object, ...products: string[]) {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } };
  const responses = { 200: { description: 'Pets.', content } };
  const paths = { '/pets': { get: { operationId: 'listPets', responses } } };
  const root = join(folder, 'pets.json');
  const info = { title: 'Pets', version: '1.0.0' };
  writeFileSync(root, JSON.stringify({ openapi: '3.1.0', info, paths, components: { schemas } }));
  const output = join(folder, 'output');
  const result = await run('node', ['scripts/generate.ts', '--root', root, '--output', output, ...products]);
  return { ...result, stderr: result.stderr.replaceAll(folder, '…') };
}

test('what types cannot say is a line on stderr, and everything is made all the same', async ({ folder }) => {
  const { code, stdout, stderr } = await generate(folder, { Pet: { type: 'string', not: { const: 'cat' } } });
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr.split('\n')).toEqual([
    'named-types: #/components/schemas/Pet/not: `not` cannot be a type; it is left out, so the type allows more than the schema.',
    expect.stringMatching(/^…\/output\/: bundle of \d+ kB, \d+ files, \d+ changed: /),
    '',
  ]);
});

test('of many, the first twenty are lines', async ({ folder }) => {
  const odd = Array.from({ length: 30 }, (_, index) => [`p${index}`, { not: {} }]);
  const { code, stderr } = await generate(folder, { Pet: { properties: Object.fromEntries(odd) } }, 'named-types');
  const lines = stderr.split('\n');
  expect([code, lines.filter((line) => line.startsWith('named-types: #/')).length, lines[20]]).toEqual([
    0,
    20,
    'and 10 more',
  ]);
});

test('what nothing can be made of is one line with its place, and nothing is written', async ({ folder }) => {
  const { code, stdout, stderr } = await generate(folder, { Pet: { requird: ['name'] } }, 'validators');
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr:
      '…/pets.json:1:1 error `#/components/schemas/Pet/requird`: The schema does not compile: unknown keyword: "requird". (validators)\n',
  });
  expect(readdirSync(folder)).toEqual(['pets.json']);
});

test('our own contract has nothing to tell', async ({ folder }) => {
  const { code, stderr } = await run('node', ['scripts/generate.ts', '--output', folder]);
  expect([code, stderr.split('\n').length]).toEqual([0, 2]);
});
