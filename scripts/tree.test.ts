import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listRepository, run, TOP } from './lib/copy.ts';
import { listImports } from './lib/imports.ts';
import {
  findBackDoors,
  findCommands,
  findForbiddenImports,
  findHeadless,
  findLeaks,
  findLooseVersions,
  findSourceReaders,
  findStrangers,
  findUnprintedTargets,
  type Manifest,
} from './lib/tree.ts';

const PATHS = listRepository();
const read = (path: string): string => readFileSync(join(TOP, path), 'utf8');
const texts = (paths: readonly string[]) => new Map(paths.map((path) => [path, read(path)]));

const generated = PATHS.filter((path) => path.startsWith('generated/'));
const code = PATHS.filter((path) => /^(packages|scripts|\.config|generated)\/.*\.(ts|js)$|^[^/]+\.mjs$/.test(path));
const shipped = code.filter((path) => !path.endsWith('.test.ts'));
const importsIn = (paths: readonly string[]) => paths.flatMap((path) => listImports(path, read(path)));
const manifests = new Map(
  PATHS.filter((path) => /(^|\/)package\.json$/.test(path)).map((path) => [path, JSON.parse(read(path)) as Manifest]),
);

test('imports are found, whatever their form', () => {
  const text = `import { a } from './a.ts';
import type { B, C } from '@botbat/types';
import 'd';
export * from "../e.ts";
export {
  f,
  type G,
} from '@botbat/document/redocly';
import h from '../../../generated/openapi.json' with { type: 'json' };
const i = await import('i/j');
export const text = "import 'no'"; // import 'no'
`;
  expect(listImports('packages/x/src/x.ts', text).map(({ loads }) => loads)).toEqual([
    'packages/x/src/a.ts',
    '@botbat/types',
    'd',
    'packages/x/e.ts',
    '@botbat/document/redocly',
    'generated/openapi.json',
    'i/j',
  ]);
});

test('nothing else is at the top', () => {
  expect(findStrangers(PATHS)).toEqual([]);
  expect(findStrangers(['.npmrc', 'openapi/a.yaml', 'docs/a.md', 'docs/b.md', 'notes.txt'])).toEqual([
    '`docs` should not be at the top.',
    '`notes.txt` should not be at the top.',
  ]);
});

test('packages load only what they may', () => {
  expect(findForbiddenImports(importsIn(shipped))).toEqual([]);
  const imports: [file: string, loads: string][] = [
    ['packages/client/src/a.ts', '@botbat/types'],
    ['packages/client/src/a.ts', '@botbat/document'],
    ['packages/types/src/a.ts', '@botbat/client'],
    ['packages/contract-tests/src/a.ts', '@botbat/codegen/validators'],
    ['packages/contract-tests/src/a.ts', '@botbat/codegen'],
    ['packages/document/src/a.ts', '@botbat/validators'],
    ['packages/document/src/a.ts', 'packages/document/src/b.ts'],
    ['packages/document/src/a.ts', 'packages/diff/src/b.ts'],
    ['packages/diff/src/a.ts', 'scripts/lib/main.ts'],
    ['scripts/a.ts', 'scripts/lib/main.ts'],
    ['scripts/a.ts', 'packages/diff/src/b.ts'],
  ];
  expect(findForbiddenImports(imports.map(([file, loads]) => ({ file, loads })))).toEqual([
    '`packages/client/src/a.ts` should not load `@botbat/document`.',
    '`packages/types/src/a.ts` should not load `@botbat/client`.',
    '`packages/contract-tests/src/a.ts` should not load `@botbat/codegen`.',
    '`packages/document/src/a.ts` should not load `@botbat/validators`.',
    '`packages/document/src/a.ts` should not load `packages/diff/src/b.ts`.',
    '`packages/diff/src/a.ts` should not load `scripts/lib/main.ts`.',
  ]);
});

test('tests of packages do not load scripts either', () => {
  const tests = importsIn(code).filter(({ file }) => file.startsWith('packages/'));
  expect(tests.filter(({ loads }) => loads.startsWith('scripts/'))).toEqual([]);
});

test('one file knows each package that may have to be replaced', () => {
  expect(findLeaks(importsIn(code))).toEqual([]);
  const imports = [
    { file: 'packages/codegen/src/types.ts', loads: 'openapi-typescript/dist/index.mjs' },
    { file: 'packages/client/src/a.ts', loads: 'openapi-fetch' },
  ];
  expect(findLeaks(imports)).toEqual([
    '`packages/client/src/openapi-fetch.ts` should load `openapi-fetch`.',
    '`packages/client/src/a.ts` should not load `openapi-fetch`: only `packages/client/src/openapi-fetch.ts` does.',
  ]);
});

test('generated/ has one door in each package', () => {
  expect(findBackDoors(importsIn(shipped))).toEqual([]);
  const imports = [
    { file: 'packages/types/src/generated.ts', loads: 'generated/types.ts' },
    { file: 'packages/types/src/index.ts', loads: 'generated/types.ts' },
  ];
  expect(findBackDoors(imports)).toEqual([
    '`packages/types/src/index.ts` should load `generated/types.ts` through `generated.ts` of its package.',
  ]);
});

test('only lint and the bundler open openapi/', () => {
  expect(findSourceReaders(texts(shipped))).toEqual([]);
  const files = {
    'scripts/lint.ts': "import { SOURCE } from './lib/paths.ts';",
    'scripts/docs.ts': "read('generated/openapi.json'); // not openapi/",
    'scripts/stats.ts': 'read(SOURCE);',
    'packages/diff/src/a.ts': "read('openapi/openapi.yaml');",
  };
  expect(findSourceReaders(new Map(Object.entries(files)))).toEqual([
    '`scripts/stats.ts` should read the bundle instead of `openapi/`.',
    '`packages/diff/src/a.ts` should read the bundle instead of `openapi/`.',
  ]);
});

test('generated files say what made them', () => {
  expect(findHeadless(texts(generated))).toEqual([]);
  const header =
    '// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.\n';
  const files = {
    'generated/a.json': '{}',
    'generated/a.ts': `${header}export {};\n`,
    'generated/b.ts': 'export {};\n',
  };
  expect(findHeadless(new Map(Object.entries(files)))).toEqual(['`generated/b.ts` should begin with what made it.']);
});

describe('package.json', () => {
  test('names exact versions', () => {
    expect(findLooseVersions(manifests)).toEqual([]);
    const dependencies = { a: '1.2.3', b: '^1.2.3', c: 'npm:d@1.2.3', d: 'latest', e: '1.2', f: '2.0.0-rc.1', g: '*' };
    expect(findLooseVersions(new Map([['package.json', { dependencies }]]))).toEqual([
      '`package.json`: `b` should have an exact version, not `^1.2.3`.',
      '`package.json`: `d` should have an exact version, not `latest`.',
      '`package.json`: `e` should have an exact version, not `1.2`.',
      '`package.json`: `g` should have an exact version, not `*`.',
    ]);
  });

  test('has no commands', () => {
    expect(findCommands(manifests)).toEqual([]);
    expect(findCommands(new Map([['package.json', { scripts: { test: 'make' } }]]))).toEqual([
      '`package.json` should have no `scripts`: commands are targets of the Makefile.',
    ]);
  });
});

test('`make` prints every target with its sentence', async () => {
  const { code, stdout } = await run('make', []);
  expect([code, findUnprintedTargets(read('Makefile'), stdout)]).toEqual([0, []]);
  const makefile = '.PHONY: help lint \\\n\ttest\nNODE := a ## no\nhelp: ## Print\nlint: a ## Check\nTest2: ## Test\n';
  expect(findUnprintedTargets(makefile, '  help   Print\n  lint   Checks\n')).toEqual([
    '`test` should have a `## sentence`.',
    '`make` should print `lint`.',
    '`make` should print `Test2`.',
  ]);
});
