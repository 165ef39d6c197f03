// What the command makes of what others wrote, compiled as strictly as a program can ask for.
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { downloadPackage } from './bench/downloads.ts';
import { github } from './bench/github.ts';
import { run, TOP } from './lib/copy.ts';
import { have } from './lib/have.ts';

// Below the top, where the packages are found that the generated clients load.
mkdirSync(join(TOP, '.cache'), { recursive: true });
const FOLDER = mkdtempSync(join(TOP, '.cache/codegen-foreign-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function codegen(source: string, output: string, ...words: string[]) {
  return run('node', [join(TOP, 'packages/codegen/src/cli.ts'), source, '-o', output, ...words], { cwd: FOLDER });
}

/** @returns what the compiler says of everything in some folders */
async function compile(folders: readonly string[]): Promise<string> {
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], module: 'nodenext', moduleDetection: 'force' },
    ...{ types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
    ...{ allowImportingTsExtensions: true, noUncheckedIndexedAccess: true },
  };
  const include = folders.map((folder) => `${folder}/**/*.d.ts`);
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
  return (await run('tsc', ['--project', '.', '--pretty', 'false'], { cwd: FOLDER })).stdout;
}

/** What is not OpenAPI: a reference to nothing, and schemas with a `required` that is none. */
const REFUSED = ['discriminators.json', 'schema-validation-local.json', 'schema-validation-top-level.json'];

const examples = await have(() => downloadPackage({ name: '@readme/oas-examples', version: '8.2.2' }));
const paths = examples
  ? globSync(join(examples, 'node_modules/@readme/oas-examples/3.[01]/json/*.json')).toSorted()
  : [];

describe.skipIf(paths.length === 0)('the examples of readme', () => {
  test('make packages that compile, or are refused with a place', async () => {
    const made: string[] = [];
    for (const path of paths) {
      const name = `${basename(dirname(dirname(path)))}-${basename(path, '.json')}`;
      const { code, stderr } = await codegen(path, name);
      if (code === 0) made.push(name);
      else
        expect([basename(path), stderr]).toEqual([expect.toBeOneOf(REFUSED), expect.stringMatching(/:\d+:\d+ error /)]);
    }
    expect(made.length).toBeGreaterThan(paths.length - 6);
    expect(await compile(made)).toBe('');
  });
});

const path = await have(github);
test.skipIf(path === undefined)("GitHub's description, of 12 MB, makes a package that compiles", async () => {
  expect((await codegen(path ?? '', 'github')).code).toBe(0);
  expect(await compile(['github'])).toBe('');
});
