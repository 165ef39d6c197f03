import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFinding } from './finding.ts';
import { bundleWithRedocly, lintWithRedocly, loadRedoclyConfig } from './redocly.ts';
import { findingsOf, fromInside, testFolder } from './test-folder.ts';

const HEAD = 'openapi: 3.1.0\ninfo:\n  title: Pets\n  version: 1.0.0\n';
const SPLIT = `${HEAD}paths:\n  /pets:\n    $ref: pets.yaml\n`;
const RULES = 'rules:\n  no-unresolved-refs: error\n  operation-summary: warn\n';

type Files = { [path: string]: string };

async function explain(files: Files, what: 'lint' | 'bundle', root = 'openapi.yaml'): Promise<string[]> {
  const folder = testFolder({ ...files, 'redocly.yaml': RULES });
  const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
  const run = what === 'lint' ? lintWithRedocly : bundleWithRedocly;
  const findings = await findingsOf(() => run(join(folder, root), config));
  return findings.map((finding) => fromInside(folder, formatFinding(finding)));
}

const faults: [string, Files, string[]][] = [
  [
    'a tab in the root',
    { 'openapi.yaml': `${HEAD}paths:\n\t/pets: {}\n` },
    [
      'openapi.yaml:6:1 error The YAML cannot be read: tab characters must not be used in indentation. Indent with spaces. (yaml)',
    ],
  ],
  [
    'a tab in a part',
    { 'openapi.yaml': SPLIT, 'pets.yaml': 'get:\n\tsummary: Pets\n' },
    [
      'pets.yaml:2:1 error The YAML cannot be read: tab characters must not be used in indentation. Indent with spaces. (RULE)',
    ],
  ],
  [
    'a duplicated key',
    { 'openapi.yaml': SPLIT, 'pets.yaml': 'get:\n  summary: Pets\n  summary: Pets\n' },
    ['pets.yaml:3:3 error The YAML cannot be read: duplicated mapping key. Remove one of the two. (RULE)'],
  ],
  [
    'a missing file',
    { 'openapi.yaml': SPLIT, 'pets.yaml': "get:\n  summary: Pets\n  responses:\n    '200':\n      $ref: Pets.yaml\n" },
    ['pets.yaml:5:7 error `Pets.yaml` does not exist. Correct this `$ref`, or add the file. (RULE)'],
  ],
  [
    'a reference to nothing inside a file',
    { 'openapi.yaml': SPLIT, 'pets.yaml': "get:\n  summary: Pets\n  responses:\n    '200':\n      $ref: '#/no'\n" },
    ['pets.yaml:5:7 error The `$ref` leads to nothing. (RULE)'],
  ],
  [
    'an empty root',
    { 'openapi.yaml': '' },
    [
      'openapi.yaml:1:1 error This is not an OpenAPI description: Document must be JSON object, got undefined. Begin it with `openapi: 3.1.0`. (load)',
    ],
  ],
  [
    'something else',
    { 'openapi.yaml': 'name: Rex\n' },
    [
      'openapi.yaml:1:1 error This is not an OpenAPI description: Unsupported specification. Begin it with `openapi: 3.1.0`. (load)',
    ],
  ],
  [
    'a circle',
    { 'openapi.yaml': SPLIT, 'pets.yaml': '$ref: pets.yaml\n' },
    ['openapi.yaml:1:1 error A `$ref` leads back to itself. Let each lead to something that is none. (load)'],
  ],
];

describe.each([
  ['lint', 'no-unresolved-refs'],
  ['bundle', 'bundler'],
] as const)('%s finds', (what, rule) => {
  test.each(faults)('%s', async (_name, files, want) => {
    expect(await explain(files, what)).toEqual(want.map((line) => line.replace('RULE', rule)));
  });

  test('a missing root', async () => {
    expect(await explain({}, what)).toEqual([
      'openapi.yaml:1:1 error `openapi.yaml` does not exist. Add the file, or name another. (load)',
    ]);
  });
});

test.each([
  ['a: [\n', 'redocly.yaml:2:1 error The YAML cannot be read: deficient indentation. (yaml)'],
  ['plugins: [./no.ts]\n', 'redocly.yaml:1:1 error Plugin "./no.ts" not found. (load)'],
  [undefined, 'redocly.yaml:1:1 error `redocly.yaml` does not exist. Add the file, or name another. (load)'],
])('a configuration that is %j is a finding', async (text, want) => {
  const folder = testFolder(text === undefined ? {} : { 'redocly.yaml': text });
  const findings = await findingsOf(() => loadRedoclyConfig(join(folder, 'redocly.yaml')));
  expect(findings.map((finding) => fromInside(folder, formatFinding(finding)))).toEqual([want]);
});

test('a finding has the pointer into its file', async () => {
  const folder = testFolder({ 'openapi.yaml': SPLIT, 'pets.yaml': 'get: {}\n', 'redocly.yaml': RULES });
  const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
  const findings = await lintWithRedocly(join(folder, 'openapi.yaml'), config);
  expect(findings).toMatchObject([
    { rule: 'operation-summary', severity: 'warning', pointer: '/get/summary', line: 1 },
  ]);
});

test('findings in an ignore file are left out', async () => {
  const folder = testFolder({
    'openapi.yaml': SPLIT,
    'pets.yaml': 'get: {}\n',
    'redocly.yaml': RULES,
    '.redocly.lint-ignore.yaml': "pets.yaml:\n  operation-summary:\n    - '#/get/summary'\n",
  });
  const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
  expect(await lintWithRedocly(join(folder, 'openapi.yaml'), config)).toEqual([]);
});

test('a good description is bundled into one object, and lint has nothing to say', async () => {
  const files = { 'openapi.yaml': SPLIT, 'pets.yaml': 'get:\n  summary: Pets\n' };
  expect(await explain(files, 'lint')).toEqual([]);
  const folder = testFolder(files);
  const bundle = await bundleWithRedocly(join(folder, 'openapi.yaml'), await loadRedoclyConfig());
  expect(bundle).toMatchObject({ paths: { '/pets': { get: { summary: 'Pets' } } } });
});

test('without a path, the configuration does not look into the working directory', async () => {
  const config = await loadRedoclyConfig();
  expect(config).toMatchObject({ configPath: undefined, plugins: [{ id: '' }] });
});

test('a schema that is none has one fault, however many examples it would judge', async () => {
  const schema = 'type: strin\ndescription: A name.\nexamples: [Rex]\n';
  const media = '{ schema: { $ref: Name.yaml }, examples: { rex: { value: Rex } } }';
  const folder = testFolder({
    'redocly.yaml':
      'rules:\n  struct: error\n  no-invalid-media-type-examples: error\n  no-invalid-schema-examples: error\n',
    'Name.yaml': schema,
    'openapi.yaml': `${HEAD}paths:\n  /pets:\n    get:\n      responses:\n        '200': { description: D., content: { a/b: ${media} } }\n`,
  });
  const lint = async () => {
    const config = await loadRedoclyConfig(join(folder, 'redocly.yaml'));
    const findings = await findingsOf(() => lintWithRedocly(join(folder, 'openapi.yaml'), config));
    return findings.map((finding) => fromInside(folder, formatFinding(finding)));
  };
  expect(await lint()).toEqual([expect.stringMatching(/^Name\.yaml:1:7 error `type` can be one of .* \(struct\)$/)]);
});
