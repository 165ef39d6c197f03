import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findInvalidExamples } from './invalid-examples.ts';

const NAMED = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };

type Case = [title: string, example: object, isInvalid: boolean];

test.each<Case>([
  ['a media type example that lacks a property', {}, true],
  ['one that holds a property too many', { name: 'Rex', age: 3 }, true],
  ['one with two faults, which counts once', { name: 1, age: 3 }, true],
  ['a valid one', { name: 'Rex' }, false],
])('%s', async (_title, example, isInvalid) => {
  const content = { 'application/json': { schema: NAMED, examples: { pet: { value: example } } } };
  const place = '/paths/~1pets/get/responses/200/content/application~1json/examples/pet/value';
  expect(await findInvalidExamples(write(describeResponse(content)))).toEqual(isInvalid ? [place] : []);
});

test('an example of a schema, of a parameter and of OpenAPI 3.0', async () => {
  const content = { 'application/json': { schema: { type: 'integer', example: 'one' }, example: 'two' } };
  const parameters = [{ name: 'limit', in: 'query', schema: { type: 'integer' }, example: 'ten' }];
  const path = write(describeResponse(content, { openapi: '3.0.3', parameters }));
  expect((await findInvalidExamples(path)).toSorted()).toEqual([
    '/paths/~1pets/get/parameters/0/example',
    '/paths/~1pets/get/responses/200/content/application~1json/example',
    '/paths/~1pets/get/responses/200/content/application~1json/schema/example',
  ]);
});

function describeResponse(content: object, { openapi = '3.1.0', parameters = [] as object[] } = {}): object {
  const responses = { 200: { description: 'Yes', content } };
  return { openapi, info: { title: 'Pets', version: '1.0.0' }, paths: { '/pets': { get: { parameters, responses } } } };
}

function write(description: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'invalid-examples-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'openapi.json');
  writeFileSync(path, JSON.stringify(description));
  return path;
}
