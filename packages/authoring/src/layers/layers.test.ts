import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DescriptionError, formatFinding, type Finding } from '@botbat/document';
import { fromInside, testFolder } from '../../../document/src/test-folder.ts';
import { combine, loadLayer, startLayer, type LayerName } from './index.ts';

const FILES = {
  'api/openapi.yaml': `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    $ref: pets/pets.yaml
`,
  'api/pets/pets.yaml': `get:
  responses:
    '200':
      description: The pets.
      content:
        application/json:
          schema: { $ref: schemas/Pets.yaml }
          example: 5
`,
  'api/pets/schemas/Pets.yaml': 'type: array\nitems: { type: string }\n',
  'redocly.yaml':
    'rules:\n  struct: error\n  no-unresolved-refs: error\n  operation-summary: error\n  no-invalid-media-type-examples: error\n',
  'spectral.mjs': `export default {
  rules: { tags: { given: '$.paths.*.*', message: 'Name a tag.', severity: 'error', then: { field: 'tags', function: (tags) => (tags ? [] : [{ message: 'Name a tag.' }]) } } },
};
`,
};

function describePets(changes: { [path: string]: string } = {}) {
  const folder = testFolder({ ...FILES, ...changes });
  const at = (path: string) => join(folder, path);
  const options = {
    root: at('api/openapi.yaml'),
    redoclyConfig: at('redocly.yaml'),
    spectralRuleset: at('spectral.mjs'),
  };
  const tell = (findings: readonly Finding[]) => findings.map((each) => fromInside(folder, formatFinding(each)));
  const find = async (...names: LayerName[]) => {
    const layers = await Promise.all(names.map((name) => loadLayer(name, options)));
    return tell(await combine(layers.map((layer) => layer())));
  };
  return { at, options, tell, find };
}

describe('the layers', { timeout: 60_000 }, () => {
  test('each find their part', async () => {
    const { find } = describePets({ 'api/pets/schemas/Cat.yaml': 'type: string\n' });
    const [rules, examples, files, spectral] = [
      'api/pets/pets.yaml:1:1 error Operation object should contain `summary` field. (operation-summary)',
      'api/pets/pets.yaml:8:20 error Example value must conform to the schema: type must be array. (no-invalid-media-type-examples)',
      'api/pets/schemas/Cat.yaml:1:1 error Nothing refers to `api/pets/schemas/Cat.yaml`. Refer to it with a `$ref`, or delete it. (file-unreachable)',
      'api/pets/pets.yaml:1:1 error Name a tag. (tags)',
    ];
    expect(await find('rules')).toEqual([rules]);
    expect(await find('examples')).toEqual([examples]);
    expect(await find('redocly')).toEqual([rules, examples]);
    expect(await find('rules', 'examples', 'files')).toEqual([rules, examples, files]);
    expect(await find('spectral')).toEqual([spectral]);
  });

  test('find the same when they look again, whatever has changed in between', async () => {
    const { at, options, tell, find } = describePets();
    const names = ['rules', 'examples', 'files', 'spectral'] as const;
    const layers = await Promise.all(names.map((name) => loadLayer(name, options)));
    const changes: [path: string, text: string][] = [
      ['api/pets/schemas/Pets.yaml', 'type: integer\n'],
      ['api/pets/pets.yaml', FILES['api/pets/pets.yaml'].replace('get:', 'get:\n  summary: List pets\n  tags: [Pets]')],
      ['api/pets/schemas/Dog.yaml', 'type: string\n'],
      ['api/pets/schemas/Pets.yaml', FILES['api/pets/schemas/Pets.yaml']],
    ];
    for (const [path, text] of [['api/pets/pets.yaml', FILES['api/pets/pets.yaml']] as const, ...changes]) {
      writeFileSync(at(path), text);
      expect(tell(await combine(layers.map((layer) => layer())))).toEqual(await find(...names));
    }
  });

  test('together tell only what leaves nothing to work with', async () => {
    const { find } = describePets({
      'api/pets/schemas/Pets.yaml': 'type: array\n\titems: {}\n',
      'api/pets/Cat.yaml': 'a: 1\n',
    });
    expect(await find('rules', 'examples', 'files')).toEqual([
      expect.stringContaining('api/pets/schemas/Pets.yaml:2:1 error The YAML cannot be read'),
    ]);
  });

  test('together leave out the examples of a schema that is none', async () => {
    const { find } = describePets({ 'api/pets/schemas/Pets.yaml': 'type: list\n' });
    const rules = (await find('rules', 'examples')).map((line) => /\((.*)\)$/.exec(line)?.[1]);
    expect(rules).toEqual(['operation-summary', 'struct']);
  });
});

describe('a layer in a thread', { timeout: 60_000 }, () => {
  function start(name: LayerName, changes: { [path: string]: string } = {}) {
    const pets = describePets(changes);
    const thread = startLayer(name, pets.options, { isQuiet: true });
    onTestFinished(() => thread.stop());
    return { ...pets, thread };
  }

  test('finds what the layer finds, again and again', async () => {
    const { thread, tell, find, at } = start('examples');
    expect(tell(await thread.run())).toEqual(await find('examples'));
    writeFileSync(at('api/pets/schemas/Pets.yaml'), 'type: integer\n');
    expect((await Promise.all([thread.run(), thread.run()])).flat()).toEqual([]);
  });

  test.each([
    ['a description', { 'api/pets/pets.yaml': 'get: [\n' }],
    ['a configuration', { 'redocly.yaml': 'rules: [\n' }],
  ])('throws what is wrong with %s that cannot be read', async (_name, changes) => {
    await expect(start('rules', changes).thread.run()).rejects.toThrow(DescriptionError);
  });

  test('throws a fault of its own, and what was asked when it is stopped', async () => {
    const broken = start('spectral', { 'spectral.mjs': "throw new Error('No ruleset.');" });
    await expect(broken.thread.run()).rejects.toThrow('No ruleset.');
    const stopped = start('rules');
    const run = stopped.thread.run();
    stopped.thread.stop();
    await expect(run).rejects.toThrow('has ended');
    await expect(stopped.thread.run()).rejects.toThrow('has ended');
  });
});
