import { join } from 'node:path';
import { formatFinding, type Description, type Finding } from '@botbat/document';
import { findPositions } from '@botbat/document/positions';
import { bundleWithRedocly, loadRedoclyConfig } from '@botbat/document/redocly';
import { describe, expect, test } from 'vitest';
import { fromInside, testFolder } from '../../document/src/test-folder.ts';
import { lintWithSpectral, type RulesetDefinition } from './spectral.ts';

const FILES = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /cats:
    $ref: cats/cats.yaml
  /dogs:
    $ref: dogs/dogs.yaml
`,
  'cats/cats.yaml': "get:\n  responses:\n    '200':\n      $ref: ../shared/Pets.yaml\n",
  'dogs/dogs.yaml': "get:\n  summary: Dogs\n  responses:\n    '200':\n      $ref: ../shared/Pets.yaml\n",
  'shared/Pets.yaml': `description: Pets.
content:
  application/json:
    schema:
      type: array
      items:
        $ref: Alias.yaml
`,
  'shared/Alias.yaml': '$ref: Pet.yaml\n',
  'shared/Pet.yaml': 'type: object\nproperties:\n  name:\n    type: string\n',
};

/** Rules that refuse everything at the places given, with one message each. */
function refuse(
  given: string,
  severity: 'error' | 'warn' | 'hint' = 'error',
  messages = ['No\n  good.'],
): RulesetDefinition {
  const rules = messages.map((message, index) => {
    return [`refused-${index}`, { given, severity, message, then: { function: () => [{ message }] } }] as const;
  });
  return { rules: Object.fromEntries(rules) };
}

async function lint(ruleset: RulesetDefinition): Promise<{ findings: Finding[]; lines: string[] }> {
  const folder = testFolder(FILES);
  const root = join(folder, 'openapi.yaml');
  const bundle = (await bundleWithRedocly(root, await loadRedoclyConfig())) as Description;
  const findings = await lintWithSpectral(bundle, () => findPositions(bundle, root), ruleset);
  return { findings, lines: findings.map((finding) => fromInside(folder, formatFinding(finding))) };
}

describe('lintWithSpectral', () => {
  test.each([
    ['a path item', "$.paths['/dogs'].get.summary", ['dogs/dogs.yaml:2:3 error No good. (refused-0)']],
    ['the root', '$.info', ['openapi.yaml:2:1 error No good. (refused-0)']],
    [
      'both path items',
      '$.paths.*.get',
      ['cats/cats.yaml:1:1 error No good. (refused-0)', 'dogs/dogs.yaml:1:1 error No good. (refused-0)'],
    ],
    ['a component', '$.components.schemas.Pet.properties.*', ['shared/Pet.yaml:3:3 error No good. (refused-0)']],
    [
      'a component where it is used, once',
      '$.paths..properties.name',
      ['shared/Pet.yaml:3:3 error No good. (refused-0)'],
    ],
    ['a component wherever it is, once', '$..properties.name.type', ['shared/Pet.yaml:4:5 error No good. (refused-0)']],
    ['nothing', '$.servers', []],
  ])('puts a finding on %s where it was written', async (_name, given, want) => {
    expect((await lint(refuse(given))).lines).toEqual(want);
  });

  test('gives the pointer into the bundle', async () => {
    const { findings } = await lint(refuse('$.paths..properties.name'));
    expect(findings).toMatchObject([{ pointer: '/components/schemas/Pet/properties/name' }]);
  });

  test.each([
    ['error', 'error'],
    ['warn', 'warning'],
    ['hint', 'warning'],
  ] as const)('%s is an %s', async (severity, want) => {
    expect((await lint(refuse('$.info', severity))).findings).toMatchObject([{ severity: want }]);
  });

  test('keeps findings of different rules, messages and places apart', async () => {
    const { lines } = await lint(refuse('$.paths.*.get', 'error', ['One.', 'Two.']));
    expect(lines.toSorted()).toEqual([
      'cats/cats.yaml:1:1 error One. (refused-0)',
      'cats/cats.yaml:1:1 error Two. (refused-1)',
      'dogs/dogs.yaml:1:1 error One. (refused-0)',
      'dogs/dogs.yaml:1:1 error Two. (refused-1)',
    ]);
  });

  test('without positions, the pointer is the place', async () => {
    const bundle = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' }, paths: { '/a': {}, '/b': {} } };
    const findings = await lintWithSpectral(bundle, () => ({}), refuse('$.paths.*'));
    expect(findings).toMatchObject([
      { file: '', line: 1, column: 1, pointer: '/paths/~1a' },
      { file: '', line: 1, column: 1, pointer: '/paths/~1b' },
    ]);
  });
});
