// The tests of the client that take longer, with what is built, wherever it runs.
import { basename } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { downloadPlatforms } from './lib/platforms/downloads.ts';
import { findNodes, findOthers } from './lib/platforms/platforms.ts';
import { FAULTS, OVER_THE_WIRE, QUICK, UNSEEN_BY_NODE_20, UNSEEN_BY_OTHERS, WIRE } from './lib/platforms/suites.ts';
import { listTests, openWorkbench } from './lib/platforms/workbench.ts';

const { place, bundle, close } = await openWorkbench();
afterAll(close);
await Promise.all([
  bundle('faults.mjs', [FAULTS]),
  bundle('wire.mjs', [WIRE]),
  bundle('quick.mjs', [...QUICK, OVER_THE_WIRE]),
]);
const [nodes, downloaded] = await Promise.all([findNodes(), downloadPlatforms()]);

test.each(downloaded)('every quick test on $name', async ({ run }) => {
  const { passed, failed } = await run('quick.mjs', place);
  const titles = failed.map(({ title }) => title);
  expect(titles, JSON.stringify(failed)).toEqual(UNSEEN_BY_OTHERS);
  const others = passed.filter((title) => !title.startsWith(basename(OVER_THE_WIRE)));
  expect([...others, ...titles].toSorted()).toEqual(await listTests(QUICK));
});

test.each([...nodes, ...findOthers(), ...downloaded])('all faults on $name', async ({ run }) => {
  expect(await run('faults.mjs', place)).toEqual({ passed: await listTests([FAULTS]), failed: [] });
});

test.each(nodes)('real sockets on $name', async ({ name, run }) => {
  const { passed, failed } = await run('wire.mjs', place);
  const titles = failed.map(({ title }) => title);
  expect(titles.toSorted(), JSON.stringify(failed)).toEqual(
    name.startsWith('Node v20.') ? UNSEEN_BY_NODE_20.toSorted() : [],
  );
  expect([...passed, ...titles].toSorted()).toEqual(await listTests([WIRE]));
});
