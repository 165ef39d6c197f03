import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DescriptionError } from './finding.ts';
import { loadDescription } from './load.ts';
import { fromInside, testFolder } from './test-folder.ts';

const HEAD = 'openapi: 3.1.0\ninfo:\n  title: Pets\n  version: 1.0.0\n';

type Files = { [path: string]: string };

async function load(files: Files): Promise<unknown> {
  const [root = ''] = Object.keys(files);
  return await loadDescription(join(testFolder(files), root));
}

/** What a person reads who loads something that is none. */
async function refusal(files: Files, root = Object.keys(files)[0] ?? ''): Promise<string> {
  const folder = testFolder(files);
  try {
    await loadDescription(join(folder, root));
  } catch (error) {
    if (error instanceof DescriptionError) return fromInside(folder, error.message);
    throw error;
  }
  throw new Error('It was loaded.');
}

describe('loadDescription takes', () => {
  const want = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };

  test.each<[string, Files]>([
    ['YAML', { 'openapi.yaml': HEAD }],
    ['JSON', { 'openapi.json': JSON.stringify(want) }],
    ['JSON with a byte order mark', { 'openapi.json': `\u{feff}${JSON.stringify(want)}` }],
    ['JSON under another name', { openapi: JSON.stringify(want, null, 2) }],
    ['JSON with a comment, as YAML', { 'openapi.yaml': `${JSON.stringify(want)} # A comment` }],
  ])('%s', async (_name, files) => expect(await load(files)).toEqual(want));

  test('aliases and merge keys', async () => {
    const yaml = `${HEAD}x-a: &a { b: 1, c: 2 }\nx-d: { <<: *a, c: 3 }\nx-e: *a\n`;
    expect(await load({ 'openapi.yaml': yaml })).toMatchObject({ 'x-d': { b: 1, c: 3 }, 'x-e': { b: 1, c: 2 } });
  });

  test('many files', async () => {
    const files = {
      'openapi.yaml': `${HEAD}paths:\n  /pets:\n    $ref: pets.yaml\n`,
      'pets.yaml': "get:\n  responses:\n    '200':\n      $ref: Pets.yaml\n",
      'Pets.yaml': 'description: Pets.\n',
    };
    expect(await load(files)).toMatchObject({
      paths: { '/pets': { get: { responses: { 200: { $ref: '#/components/responses/Pets' } } } } },
      components: { responses: { Pets: { description: 'Pets.' } } },
    });
  });

  test('a property that is named `$ref`, without looking for files', async () => {
    const yaml = `${HEAD}components:\n  schemas:\n    A:\n      properties:\n        $ref: { type: string }\n`;
    expect(await load({ 'openapi.yaml': yaml })).toMatchObject({
      components: { schemas: { A: { properties: { $ref: { type: 'string' } } } } },
    });
  });

  test.each<[string, Files]>([
    [
      'one file',
      {
        'openapi.json': JSON.stringify({
          openapi: '3.0.3',
          info: { title: 'Pets', version: '1.0.0' },
          paths: {},
          components: { schemas: { Age: { type: 'integer', nullable: true, minimum: 0, exclusiveMinimum: true } } },
        }),
      },
    ],
    [
      'many files',
      {
        'openapi.yaml':
          'openapi: 3.0.3\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\ncomponents: { schemas: { Age: { $ref: Age.yaml } } }\n',
        'Age.yaml': 'type: integer\nnullable: true\nminimum: 0\nexclusiveMinimum: true\n',
      },
    ],
  ])('OpenAPI 3.0 in %s, and raises it to 3.1', async (_name, files) => {
    expect(await load(files)).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\./),
      components: { schemas: { Age: { type: ['integer', 'null'], exclusiveMinimum: 0 } } },
    });
  });
});

describe('loadDescription refuses', () => {
  const version = 'This is not an OpenAPI 3.0 or 3.1 description: `openapi` should be 3.1.0, instead got';

  test.each<[string, Files, string]>([
    ['Swagger 2.0', { 'a.json': '{"swagger":"2.0"}' }, `a.json:1:1 error ${version} \`2.0\`. (load)`],
    ['OpenAPI 3.2', { 'a.yaml': 'openapi: 3.2.0\n' }, `a.yaml:1:1 error ${version} \`3.2.0\`. (load)`],
    ['a version that is a number', { 'a.yaml': 'openapi: 3.1\n' }, `a.yaml:1:1 error ${version} \`3.1\`. (load)`],
    ['an empty file', { 'a.yaml': '' }, `a.yaml:1:1 error ${version} \`undefined\`. (load)`],
    ['a text', { 'a.yaml': 'Hello.' }, `a.yaml:1:1 error ${version} \`undefined\`. (load)`],
    [
      'a tab',
      { 'a.yaml': `${HEAD}paths:\n\t/pets: {}\n` },
      'a.yaml:6:1 error Tabs are not allowed as indentation. (load)',
    ],
    ['a duplicated key', { 'a.yaml': `${HEAD}info: {}\n` }, 'a.yaml:5:1 error Map keys must be unique. (load)'],
    [
      'JSON without an end',
      { 'a.json': '{\n  "openapi": "3.1.0",\n' },
      'a.json:3:1 error Flow map must end with a }. (load)',
    ],
    [
      'JSON without a value',
      { 'a.json': '{\n  "openapi": "3.1.0",\n  "info": }' },
      'a.json:3:11 error Unresolved plain scalar "". (load)',
    ],
    [
      'an alias without anchor',
      { 'a.yaml': `${HEAD}paths: *nowhere\n` },
      'a.yaml:1:1 error The YAML cannot be written as JSON: Unresolved alias (the anchor must be set before the alias): nowhere. (load)',
    ],
    [
      'an alias to itself',
      { 'a.yaml': `${HEAD}paths: &a { b: *a }\n` },
      'a.yaml:1:1 error The YAML cannot be written as JSON: Converting circular structure to JSON. (load)',
    ],
    [
      'a part that is missing',
      { 'a.yaml': `${HEAD}paths:\n  /pets:\n    $ref: pets.yaml\n` },
      'a.yaml:7:5 error `pets.yaml` does not exist. Correct this `$ref`, or add the file. (bundler)',
    ],
    [
      'a part that is broken',
      { 'a.yaml': `${HEAD}paths:\n  /pets:\n    $ref: pets.yaml\n`, 'pets.yaml': 'get:\n\tx: 1\n' },
      'pets.yaml:2:1 error The YAML cannot be read: tab characters must not be used in indentation. Indent with spaces. (bundler)',
    ],
  ])('%s', async (_name, files, want) => expect(await refusal(files)).toBe(want));

  test('a file that is not there, and a folder', async () => {
    const folder = testFolder({ 'a/b.yaml': HEAD });
    await expect(loadDescription('no/openapi.yaml')).rejects.toThrow(
      'no/openapi.yaml:1:1 error `no/openapi.yaml` does not exist. Name an OpenAPI description in YAML or JSON. (load)',
    );
    await expect(loadDescription(join(folder, 'a'))).rejects.toThrow('cannot be read. Name an OpenAPI description');
  });
});
