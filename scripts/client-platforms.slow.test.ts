// The tests of the client that take longer, with what is built, wherever it runs.
import { afterAll, expect, test } from 'vitest';
import { findNodes, findOthers } from './lib/platforms/platforms.ts';
import { FAULTS, UNSEEN_BY_NODE_20, WIRE } from './lib/platforms/suites.ts';
import { listTests, openWorkbench } from './lib/platforms/workbench.ts';

const { place, bundle, close } = await openWorkbench();
afterAll(close);
await Promise.all([bundle('faults.mjs', [FAULTS]), bundle('wire.mjs', [WIRE])]);
const nodes = await findNodes();

test.each([...nodes, ...findOthers()])('all faults on $name', async ({ run }) => {
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
