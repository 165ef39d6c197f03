import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const stats = (...words: string[]) =>
  execFileSync('node', ['scripts/stats.ts', ...words], { encoding: 'utf8', stdio: 'pipe' });

/** A description of another API, with one of each fault. */
const PETS = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  paths: {
    '/pets': {
      get: {
        parameters: [{ name: 'limit', in: 'query', description: 'How many.', schema: { type: 'integer', minimum: 1 } }],
        responses: {
          200: {
            description: 'Yes',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' }, example: { age: 3 } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        description: 'A pet.',
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', maxLength: 9 }, kind: { type: 'string' }, born: { type: 'string' } },
      },
    },
  },
};

function writePets(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stats-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'pets.json'), JSON.stringify(PETS));
  return join(folder, 'pets.json');
}

test('prints an aligned table for any bundled description', () => {
  expect(stats(writePets())).toMatchInlineSnapshot(`
    "operations                  1
    events                      0
    documented responses        1
    schemas                     1
    examples                    1
    strings bounded        33.3 %  1 of 3
    numbers bounded         0.0 %  0 of 1
    arrays bounded              –
    maps bounded                –
    described              40.0 %  2 of 5
    invalid examples            1
    "
  `);
});

test('prints JSON', () => {
  expect(JSON.parse(stats(writePets(), '--json'))).toEqual({
    operations: 1,
    events: 0,
    responses: 1,
    schemas: 1,
    examples: 1,
    strings: { total: 3, met: 1 },
    numbers: { total: 1, met: 0 },
    arrays: { total: 0, met: 0 },
    maps: { total: 0, met: 0 },
    described: { total: 5, met: 2 },
    invalidExamples: 1,
  });
});

test('counts the contract when it gets no other', () => {
  expect(JSON.parse(stats('--json'))).toMatchObject({
    operations: 35,
    events: 13,
    responses: 267,
    invalidExamples: 0,
  });
});

test('says what is wrong with what it cannot read', () => {
  expect(() => stats('nothing.json')).toThrow('`nothing.json` does not exist.');
});
