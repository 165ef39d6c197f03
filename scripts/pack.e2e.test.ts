import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { run, TOP } from './lib/copy.ts';
import { readTarball } from './lib/pack/contents.ts';
import { askAttw, askPublint } from './lib/pack/judges.ts';
import { pack, packWithNpm } from './lib/pack/pack.ts';
import { findIdleDependencies, findStrangers, findUnmetImports } from './lib/pack/rules.ts';
import { edit } from './lib/testing.ts';
import { writeFiles } from '@botbat/document/write';

// Below the top, where the packages that ours depend on are found.
const NAME = `pack-test-${process.pid}`;
const FOLDER = join(TOP, '.cache', NAME);
afterAll(() => rmSync(FOLDER, { recursive: true }));
const packed = await pack(TOP, NAME);
const TARBALLS = packed.map(({ name, filename }) => ({ name, data: readFileSync(join(FOLDER, filename)) }));

async function judge(data: Uint8Array): Promise<string[]> {
  const contents = readTarball(data);
  const rules = [findStrangers, findUnmetImports, findIdleDependencies].flatMap((rule) => rule(contents));
  return [...rules, ...(await askPublint(data)), ...(await askAttw(contents))];
}

test('the packages that have a `publishConfig` are packed', () => {
  const names = ['types', 'client', 'document', 'codegen', 'validators'];
  expect(packed.map(({ name }) => name)).toEqual(names.map((name) => `@botbat/${name}`));
});

describe.each(TARBALLS)('$name', ({ name, data }) => {
  const { manifest } = readTarball(data);

  test('is right', async () => {
    expect(await judge(data)).toEqual([]);
  });

  test('has the entries of the workspace', () => {
    const file = join(TOP, 'packages', name.replace('@botbat/', ''), 'package.json');
    const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports: object };
    expect(Object.keys(manifest.exports)).toEqual(Object.keys(exports));
  });
});

// Each of these was seen to be found.
test.each<[fault: string, spoil: (folder: string) => void, found: string]>([
  [
    'a source',
    (folder) => writeFileSync(join(folder, 'dist/clock.ts'), ''),
    '`dist/clock.ts` should not be published.',
  ],
  [
    'a configuration',
    (folder) => edit(join(folder, 'package.json'), '"dist"\n', '"dist", "tsconfig.json"\n'),
    '`tsconfig.json` should not be published.',
  ],
  ['no licence', (folder) => rmSync(join(folder, 'LICENSE')), '`LICENSE` should be published.'],
  [
    'a file that is not there',
    (folder) => rmSync(join(folder, 'dist/clock.js')),
    '`dist/create-client.js` loads `dist/clock.js`, which is not there for those who install it.',
  ],
  [
    'a package that is not installed',
    (folder) => edit(join(folder, 'package.json'), ',\n    "openapi-fetch": "0.17.0"', ''),
    '`dist/openapi-fetch.js` loads `openapi-fetch`, which is not there for those who install it.',
  ],
  [
    'an entry of its own that is not there',
    (folder) => edit(join(folder, 'dist/generated/calls.js'), '@botbat/client/runtime', '@botbat/client/nothing'),
    '`dist/generated/calls.js` loads `@botbat/client/nothing`, which is not there for those who install it.',
  ],
  [
    'a package that nothing loads',
    (folder) => edit(join(folder, 'package.json'), '"openapi-fetch"', '"a": "1.0.0",\n    "openapi-fetch"'),
    '`a` is a dependency that nothing loads.',
  ],
  [
    'types after code',
    (folder) =>
      edit(
        join(folder, 'package.json'),
        '"types": "./dist/node.d.ts",\n      "default": "./dist/node.js"',
        '"default": "./dist/node.js",\n      "types": "./dist/node.d.ts"',
      ),
    'pkg.exports["./node"].types should be the first in the object as conditions are order-sensitive so it can be resolved by TypeScript.',
  ],
  ['an entry without types', (folder) => rmSync(join(folder, 'dist/node.d.ts')), 'UntypedResolution at `./node`'],
  [
    'declarations of what is not there',
    (folder) => edit(join(folder, 'dist/node.d.ts'), 'export ', "export * from './nothing';\nexport "),
    'InternalResolutionError at `.`',
  ],
])('%s is found', async (_, spoil, found) => {
  const work = mkdtempSync(join(FOLDER, 'spoilt-'));
  cpSync(join(FOLDER, 'client'), join(work, 'client'), { recursive: true });
  writeFileSync(join(work, 'client/tsconfig.json'), '{}');
  spoil(join(work, 'client'));
  const [tarball] = await packWithNpm(work, ['./client']);
  expect(await judge(readFileSync(join(work, tarball?.filename ?? '')))).toContain(found);
});

/** The files of the package that a program of one line pulls in. */
async function pulledBy(program: string): Promise<string[]> {
  const input = join(FOLDER, `program-${program.length}.js`);
  writeFileSync(input, program);
  const bundle = await rolldown({ input, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm' });
  const modules = Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return modules.map(([path]) => /dist\/(.+)$/.exec(path)?.[1] ?? '').filter((path) => path.startsWith('generated/'));
}

test('who imports one validator gets one', async () => {
  const one = await pulledBy("export { body } from './validators/dist/generated/validators/requests/sendMessage.js';");
  expect(one.filter((path) => /validators\/(requests|responses|events)\//.test(path))).toEqual([
    'generated/validators/requests/sendMessage.js',
  ]);
  const events = await pulledBy("export { validateEvent } from './validators/dist/index.js';");
  expect(events.filter((path) => /requests|responses|operations/.test(path))).toEqual([]);
  const bodies = await pulledBy("export { validateRequestBody } from './validators/dist/index.js';");
  expect(bodies.filter((path) => /\/(responses|events)\//.test(path))).toEqual([]);
  expect(bodies).toContain('generated/validators/requests/createTemplate.js');
});

describe('a small workspace', () => {
  const top = mkdtempSync(join(TOP, '.cache/small-'));
  afterAll(() => rmSync(top, { recursive: true }));
  const right = {
    'package.json':
      '{ "engines": { "node": ">=20" }, "repository": { "type": "git", "url": "git+https://a.b/c.git" } }',
    LICENSE: 'MIT\n',
    'tsconfig.json': readFileSync(join(TOP, 'tsconfig.json'), 'utf8'),
    'packages/tool/package.json': '{ "name": "@botbat/tool", "version": "1.0.0", "private": true, "exports": {} }',
    'packages/a/package.json':
      '{ "name": "@botbat/a", "version": "1.0.0", "publishConfig": {}, "exports": { ".": "./src/a.ts", "./*": "./src/more/*.ts" } }',
    'packages/a/README.md': '# a\n',
    'packages/a/src/a.ts': "export * from './door.ts';\n",
    'packages/a/src/a.test.ts': 'wrong',
    'packages/a/src/door.ts': "export { b } from '../../../generated/b/c.ts';\n",
    'packages/a/src/more/d.ts': "export const d = async () => (await import('../a.ts')).b;\n",
    'generated/b/c.ts': "export { b } from '../e.js';\n",
    'generated/e.js': 'export const b = 1;\n',
    'generated/e.d.ts': 'export declare const b: number;\n',
    'generated/unused.ts': 'wrong',
  };
  writeFiles(top, new Map(Object.entries(right)));

  test('has what its entries load, and nothing else', async () => {
    const [tarball] = await pack(top);
    const { files } = readTarball(readFileSync(join(top, '.cache/pack', tarball?.filename ?? '')));
    expect([...files.keys()].filter((path) => path.startsWith('dist/')).toSorted()).toEqual([
      ...['dist/a.d.ts', 'dist/a.js', 'dist/door.d.ts', 'dist/door.js', 'dist/generated/b/c.d.ts'],
      ...[
        'dist/generated/b/c.js',
        'dist/generated/e.d.ts',
        'dist/generated/e.js',
        'dist/more/d.d.ts',
        'dist/more/d.js',
      ],
    ]);
    expect(files.get('dist/door.js')).toBe("export { b } from './generated/b/c.js';\n");
    expect(files.get('dist/more/d.js')).toBe("export const d = async () => (await import('../a.js')).b;\n");
    const program = "console.log(await (await import('./.cache/pack/a/dist/more/d.js')).d())";
    expect((await run('node', ['--input-type=module', '-e', program], { cwd: top })).stdout).toBe('1\n');
  });

  test.each<[fault: string, files: { [path: string]: string }, message: string]>([
    [
      'a generated file that is missing',
      { 'generated/b/c.ts': "export { b } from '../f.js';\n" },
      '`generated/f.js` is missing, and a package is made of it. Run `make generate`, or mend the import.',
    ],
    [
      'a file of another package',
      { 'packages/a/src/door.ts': "export * from '../../tool/src/x.ts';\n", 'packages/tool/src/x.ts': 'export {};\n' },
      '`packages/a` should not load `packages/tool/src/x.ts`, which is not published with it.',
    ],
    [
      'what a later edition of JavaScript brings',
      { 'packages/a/src/more/d.ts': 'export const d = [1].toSorted();\n' },
      'src/more/d.ts(1,22): error TS2550',
    ],
  ])('%s: the one before stays as it was', async (_, wrong, message) => {
    const before = readdirSync(join(top, '.cache/pack')).toSorted();
    writeFiles(top, new Map(Object.entries(wrong)));
    await expect(pack(top)).rejects.toThrow(message);
    writeFiles(top, new Map(Object.entries(right)));
    expect(readdirSync(join(top, '.cache/pack')).toSorted()).toEqual(before);
    expect(readdirSync(join(top, '.cache'))).toEqual(['pack']);
    expect(existsSync(join(top, '.cache/pack/a/dist/a.js'))).toBe(true);
  });
});
