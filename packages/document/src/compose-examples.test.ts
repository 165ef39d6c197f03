import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ComposeError, composeExample } from './compose-examples.ts';
import { formatFinding } from './finding.ts';
import { bundleWithRedocly, lintWithRedocly, loadRedoclyConfig } from './redocly.ts';
import { fromInside, testFolder } from './test-folder.ts';
import type { Json } from './types.ts';

describe('composeExample', () => {
  const examples: { [file: string]: Json } = {
    '/pets/examples/Rex.yaml': { name: 'Rex', chip: null, owner: { name: 'Ann', city: 'Ghent' }, tags: ['good'] },
    '/pets/examples/RexSold.yaml': { $ref: 'Rex.yaml', owner: { name: 'Bo' } },
    '/pets/examples/Nothing.yaml': null,
    '/pets/examples/Tags.yaml': ['a', 'b'],
    '/pets/examples/Self.yaml': { friend: { $ref: 'Self.yaml' } },
    '/pets/examples/Ping.yaml': { $ref: 'Pong.yaml' },
    '/pets/examples/Pong.yaml': [{ $ref: 'Ping.yaml' }],
  };
  const rex = examples['/pets/examples/Rex.yaml'] as { [key: string]: Json };
  const compose = (value: Json) => composeExample(value, '/pets/pets.yaml', (file) => examples[file]);

  test.each<[string, Json, Json]>([
    ['a value without references', { a: [1, 'b', null, false] }, { a: [1, 'b', null, false] }],
    ['the whole', { $ref: 'examples/Rex.yaml' }, rex],
    ['a list', [{ $ref: 'examples/Rex.yaml' }, { name: 'Max' }], [rex, { name: 'Max' }]],
    ['a part', { data: { $ref: './examples/Rex.yaml' } }, { data: rex }],
    ['a variant', { $ref: 'examples/Rex.yaml', name: 'Max' }, { ...rex, name: 'Max' }],
    ['a new key', { $ref: 'examples/Rex.yaml', age: 3 }, { ...rex, age: 3 }],
    [
      'a variant of a variant',
      { $ref: 'examples/RexSold.yaml', name: 'Max' },
      { ...rex, name: 'Max', owner: { name: 'Bo', city: 'Ghent' } },
    ],
    [
      'a change deep inside',
      { $ref: 'examples/Rex.yaml', owner: { city: 'Oslo' } },
      { ...rex, owner: { name: 'Ann', city: 'Oslo' } },
    ],
    ['null instead of an object', { $ref: 'examples/Rex.yaml', owner: null }, { ...rex, owner: null }],
    ['an object instead of null', { $ref: 'examples/Rex.yaml', chip: { id: 1 } }, { ...rex, chip: { id: 1 } }],
    ['a list, which replaces', { $ref: 'examples/Rex.yaml', tags: [] }, { ...rex, tags: [] }],
    [
      'a reference within a variant',
      { $ref: 'examples/Rex.yaml', tags: { $ref: 'examples/Tags.yaml' } },
      { ...rex, tags: ['a', 'b'] },
    ],
    ['an example that is null', { $ref: 'examples/Nothing.yaml' }, null],
    ['an example that is a list', { $ref: 'examples/Tags.yaml' }, ['a', 'b']],
    ['a `$ref` that is no text', { $ref: { type: 'string' } }, { $ref: { type: 'string' } }],
  ])('%s', (_name, value, want) => expect(compose(value)).toEqual(want));

  test('a key named `__proto__` is a key like others', () => {
    const value = JSON.parse('{"$ref":"examples/Rex.yaml","__proto__":{"a":1}}');
    expect(JSON.stringify(compose(value))).toContain('"__proto__":{"a":1}');
  });

  test('nothing is changed in place', () => {
    const before = JSON.stringify(examples);
    compose({ $ref: 'examples/RexSold.yaml', owner: { city: 'Oslo' } });
    expect(JSON.stringify(examples)).toBe(before);
  });

  test.each<[string, Json, string]>([
    ['itself', { $ref: 'examples/Self.yaml' }, '`Self.yaml` leads back to the example that it is part of.'],
    ['a circle', { $ref: 'examples/Ping.yaml' }, '`Ping.yaml` leads back to the example that it is part of.'],
    [
      'nowhere',
      { $ref: 'examples/No.yaml' },
      '`examples/No.yaml` is not a file with an example. Name one that has a `value`.',
    ],
    [
      'a fragment',
      { $ref: 'examples/Rex.yaml#/value' },
      '`examples/Rex.yaml#/value` is not a file with an example. Name one that has a `value`.',
    ],
    [
      'keys beside a list',
      { $ref: 'examples/Tags.yaml', a: 1 },
      '`examples/Tags.yaml` is not an object, so no keys can stand beside the `$ref`.',
    ],
  ])('%s is refused', (_name, value, message) => expect(() => compose(value)).toThrow(new ComposeError(message)));
});

describe('through Redocly', () => {
  const plugin = join(import.meta.dirname, 'redocly-plugin.ts');
  const files = (pets: string): { [path: string]: string } => ({
    'redocly.yaml': `plugins: [${plugin}]\npreprocessors:\n  document/compose-examples: error\n`,
    'openapi.yaml': `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              examples:
                pets:
                  $ref: pets/examples/Pets.yaml
                inline:
                  value:
                    $ref: pets/examples/Rex.yaml
`,
    'pets/examples/Pets.yaml': pets,
    'pets/examples/Rex.yaml': 'summary: Rex\nvalue:\n  name: Rex\n',
    'pets/examples/Broken.yaml': 'value:\n\tname: Rex\n',
  });

  test('the bundle holds composed values', async () => {
    const folder = testFolder(files('value:\n  - $ref: Rex.yaml\n  - $ref: Rex.yaml\n    name: Max\n'));
    const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
    expect(await lintWithRedocly(join(folder, 'openapi.yaml'), config)).toEqual([]);
    expect(await bundleWithRedocly(join(folder, 'openapi.yaml'), config)).toMatchObject({
      paths: {
        '/pets': {
          get: {
            responses: {
              200: {
                content: {
                  'application/json': {
                    examples: {
                      pets: { $ref: '#/components/examples/Pets' },
                      inline: { value: { name: 'Rex' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
      components: { examples: { Pets: { value: [{ name: 'Rex' }, { name: 'Max' }] } } },
    });
  });

  test.each(['Nobody.yaml', 'Broken.yaml', 'Pets.yaml'])(
    'a reference to %s is a finding at the value',
    async ($ref) => {
      const folder = testFolder(files(`summary: Pets\nvalue:\n  - $ref: ${$ref}\n`));
      const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
      const findings = await lintWithRedocly(join(folder, 'openapi.yaml'), config);
      const what =
        $ref === 'Pets.yaml'
          ? 'leads back to the example that it is part of.'
          : 'is not a file with an example. Name one that has a `value`.';
      expect(findings.map((finding) => fromInside(folder, formatFinding(finding)))).toEqual([
        `pets/examples/Pets.yaml:3:3 error \`${$ref}\` ${what} (document/compose-examples)`,
      ]);
    },
  );
});
