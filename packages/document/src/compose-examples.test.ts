import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeExample, type ComposeError } from './compose-examples.ts';
import { formatFinding } from './finding.ts';
import { bundleWithRedocly, lintWithRedocly, loadRedoclyConfig } from './redocly.ts';
import { findingsOf, fromInside, testFolder } from './test-folder.ts';
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
  const place = { file: '/pets/pets.yaml', pointer: '#/value' };
  const compose = (value: Json) => composeExample(value, place, (file) => examples[file]);

  /** What is wrong with the composition, and where. */
  function faultOf(value: Json): string | undefined {
    try {
      compose(value);
    } catch (error) {
      const { message, place } = error as ComposeError;
      return `${place.file}${place.pointer} ${message}`;
    }
    return undefined;
  }

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
    [
      'itself',
      { $ref: 'examples/Self.yaml' },
      '/pets/examples/Self.yaml#/value/friend `Self.yaml` leads back to the example that it is part of. Write the values out instead.',
    ],
    [
      'a circle',
      { $ref: 'examples/Ping.yaml' },
      '/pets/examples/Pong.yaml#/value/0 `Ping.yaml` leads back to the example that it is part of. Write the values out instead.',
    ],
    [
      'nowhere',
      { 'a/b': [1, { $ref: 'examples/No.yaml' }] },
      '/pets/pets.yaml#/value/a~1b/1 `examples/No.yaml` is not a file with an example. Name one that has a `value`.',
    ],
    [
      'a fragment',
      { $ref: 'examples/Rex.yaml#/value' },
      '/pets/pets.yaml#/value `examples/Rex.yaml#/value` is not a file with an example. Name one that has a `value`.',
    ],
    [
      'keys beside a list',
      { $ref: 'examples/Tags.yaml', a: 1 },
      '/pets/pets.yaml#/value `examples/Tags.yaml` is not an object, so no keys can stand beside the `$ref`.',
    ],
  ])('%s is refused', (_name, value, want) => expect(faultOf(value)).toBe(want));
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
    'pets/examples/Lost.yaml': 'value:\n  name: Rex\n  friend:\n    $ref: Nobody.yaml\n',
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

  const NO_EXAMPLE = 'is not a file with an example. Name one that has a `value`.';
  const CIRCLE = 'leads back to the example that it is part of. Write the values out instead.';

  test.each([
    ['Nobody.yaml', `pets/examples/Pets.yaml:3:5 error \`Nobody.yaml\` ${NO_EXAMPLE}`],
    ['Broken.yaml', `pets/examples/Pets.yaml:3:5 error \`Broken.yaml\` ${NO_EXAMPLE}`],
    ['Pets.yaml', `pets/examples/Pets.yaml:3:5 error \`Pets.yaml\` ${CIRCLE}`],
    ['Lost.yaml', `pets/examples/Lost.yaml:4:5 error \`Nobody.yaml\` ${NO_EXAMPLE}`],
  ])('a reference to %s is a finding where it is written', async ($ref, want) => {
    const folder = testFolder(files(`summary: Pets\nvalue:\n  - $ref: ${$ref}\n`));
    const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
    const findings = await findingsOf(() => lintWithRedocly(join(folder, 'openapi.yaml'), config));
    expect(findings.map((finding) => fromInside(folder, formatFinding(finding)))).toEqual([
      `${want} (document/compose-examples)`,
    ]);
  });
});
