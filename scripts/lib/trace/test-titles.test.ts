import { describe, expect, test } from 'vitest';
import { findClaims } from './test-titles.ts';

const run = (text: string) =>
  findClaims('scripts/a.test.ts', text)
    .filter(({ isRun }) => isRun)
    .map(({ id }) => id);
const ID = '[X-1]';

describe('a test proves what its title names', () => {
  test.each([
    ['a test', `test('a ${ID}', () => {});`],
    ['`it`', `it("a ${ID}", async () => {});`],
    ['a template', `test(\`a \${b} ${ID}\`, () => {});`],
    ['a function by its name', `test('a ${ID}', check);`],
    ['options', `test('a ${ID}', { timeout: 5 }, () => {});`],
    ['a table', `test.each<[a: string]>([['a']])('%s ${ID}', (a: string) => {});`],
    ['a table by its name', `test.for(TABLE)('%s ${ID}', () => {});`],
    ['a table in a template', `test.each\`a\n\${1}\`('a ${ID}', () => {});`],
    ['several modifiers', `test.concurrent.only('a ${ID}', () => {});`],
    ['a group', `describe('a ${ID}', () => { describe('b', () => { test('c', () => {}); }); });`],
    ['a group with a table', `describe.each([1])('a ${ID}', () => { test('c', () => {}); });`],
    ['a group of which a part is skipped', `describe('a ${ID}', () => { test.skip('b', f); test('c', f); });`],
  ])('%s', (_name, text) => expect(run(text)).toEqual(['X-1']));

  test('several, and ranges of them', () => {
    expect(run(`test('a [X-1, X-08..X-10]', f);`)).toEqual(['X-1', 'X-08', 'X-09', 'X-10']);
  });
});

describe('nothing is proven by', () => {
  test.each([
    ['a test that is skipped', `test.skip('a ${ID}', f);`],
    ['a test that is to be written', `test.todo('a ${ID}');`],
    ['a test without a function', `test('a ${ID}');`],
    ['a test that may be skipped', `test.skipIf(isSlow)('a ${ID}', f);`],
    ['a test that runs sometimes', `test.runIf(isFast)('a ${ID}', f);`],
    ['a test that has to fail', `test.fails('a ${ID}', f);`],
    ['a test that options skip', `test('a ${ID}', { skip: true }, f);`],
    ['a table without rows', `test.each([])('a ${ID}', f);`],
    ['a test in a group that is skipped', `describe.skip('b', () => { test('a ${ID}', f); });`],
    ['a group that is skipped', `describe.skip('a ${ID}', () => { test('b', f); });`],
    ['a group whose tests are all skipped', `describe('a ${ID}', () => { test.skip('b', f); });`],
    ['a group without tests', `describe('a ${ID}', () => {});`],
    ['a comment', `// test('a ${ID}', f);\ntest('a', f);`],
    ['a text', `const text = "test('a ${ID}', f);";`],
    ['another function', `attest('a ${ID}', f);`],
    ['another argument', `test('a', () => expect('${ID}'));`],
    ['a title that only looks like it', `test('a X-1', f); test('a [x-1]', f); test('a [X-1 and more]', f);`],
  ])('%s', (_name, text) => expect(run(text)).toEqual([]));
});

test('a title has a place', () => {
  expect(findClaims('a.test.ts', "describe('b', () => {\n  test.skip('é [X-1]', f);\n});\n")).toEqual([
    { id: 'X-1', place: { file: 'a.test.ts', line: 2, column: 13 }, isRun: false },
  ]);
});

test('a file that is no TypeScript, and a range without end, are no proof', () => {
  expect(() => findClaims('a.test.ts', "test('[X-1]', (")).toThrow('a.test.ts');
  expect(() => findClaims('a.test.ts', "test('[X-2..X-1]', f)")).toThrow('X-2..X-1');
});
