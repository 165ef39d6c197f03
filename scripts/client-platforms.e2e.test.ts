// The tests of the client test what is built, wherever it runs.
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findNodes, findOthers } from './lib/platforms/platforms.ts';
import { OVER_THE_WIRE, QUICK } from './lib/platforms/suites.ts';
import { listTests, openWorkbench } from './lib/platforms/workbench.ts';
import { edit } from './lib/testing.ts';

const { dist, place, bundle, close } = await openWorkbench();
afterAll(close);
const [quick, listed] = await Promise.all([bundle('quick.mjs', [...QUICK, OVER_THE_WIRE]), listTests(QUICK)]);

/** Spoils a copy of what is built, and bundles one of the test files with it. */
async function spoil(name: string, suite: string, file: string, from: string, to: string): Promise<void> {
  const copy = join(place.folder, name, 'client');
  cpSync(join(dist, '..'), copy, { recursive: true });
  edit(join(copy, 'dist', file), from, to);
  await bundle(
    `${name}.mjs`,
    QUICK.filter((path) => basename(path) === suite),
    join(copy, 'dist'),
  );
}
await spoil('wrong', 'behaviour.test.ts', 'backoff.js', 'return random()', 'return 2 * random()');
await spoil('broken', 'pages.test.ts', 'pages.js', 'export function', "throw new Error('broken');\nexport function");

const PLATFORMS = [...(await findNodes()), ...findOthers()];
for (const name of ['Node v20', 'Node v24', 'Deno', 'Bun']) {
  if (!PLATFORMS.some((platform) => platform.name.startsWith(name))) console.log(`There is no ${name} here: skipped.`);
}

test('what is tested is what is built, and needs only the web', () => {
  const sources = quick.files.filter((path) => /\/packages\/[^/]+\/src\//.test(path));
  expect(sources.filter((path) => !/\.test\.ts$|\/testing\//.test(path))).toEqual([]);
  expect(quick.files.filter((path) => path.startsWith(dist)).length).toBeGreaterThan(30);
  expect(quick.loads).toEqual([]);
});

describe.each(PLATFORMS)('$name', ({ run }) => {
  test('passes every test', async () => {
    const { passed, failed } = await run('quick.mjs', place);
    expect(failed).toEqual([]);
    const [over, others] = [true, false].map((is) =>
      passed.filter((it) => it.startsWith(basename(OVER_THE_WIRE)) === is),
    );
    expect(others?.toSorted()).toEqual(listed);
    expect([over?.length, listed.length > 300]).toEqual([8, true]);
  });

  test('does not pass what is built wrongly', async () => {
    const { passed, failed } = await run('wrong.mjs', place);
    expect(passed.length).toBeGreaterThan(100);
    expect(failed.map(({ title }) => title.replace(/^.*? > .*? > /, ''))).toContain(
      'is tried again > after pauses of a random part of a time that doubles [S-157, S-174]',
    );
  });

  test('does not pass what cannot be loaded', async () => {
    expect(await run('broken.mjs', place)).toEqual({
      passed: [],
      failed: [{ title: 'pages.test.ts', message: 'broken' }],
    });
  });
});
