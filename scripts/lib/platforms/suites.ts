// Which tests of the client run where, beside vitest's own Node with the sources.
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TOP } from '../copy.ts';

/** Those that say nothing about a platform, and why. */
const LEFT_OUT: { readonly [file: string]: string } = {
  'check-responses.test.ts': 'A clone of a response takes turns for which the virtual clock does not wait everywhere.',
  'node.test.ts': 'It reads its own source; `wire.e2e.test.ts` sends a file from the disk.',
  'size.test.ts': 'It bundles the sources and counts their bytes.',
};

/** `fetch` as each platform brings it, with a server; only here. */
export const OVER_THE_WIRE = join(TOP, 'scripts/lib/platforms/over-the-wire.ts');

const pathOf = (name: string) => join(TOP, 'packages/client/src', name);
const ALL = globSync('packages/client/src/**/*.test.ts', { cwd: TOP }).map((path) => basename(path));

/** Ten thousand scripts of faults: they take a while. */
export const FAULTS = pathOf('faults.test.ts');

/** Sockets that break, in real time; only Node has sockets. */
export const WIRE = pathOf('wire.e2e.test.ts');

/** Everything else, and so each test file that is new. */
export const QUICK = ALL.filter((name) => !(name in LEFT_OUT))
  .toSorted()
  .map(pathOf)
  .filter((path) => path !== FAULTS && path !== WIRE);

/** Deno and Bun leave a byte order mark in the text of a response, which `fetch` has to take away. */
export const UNSEEN_BY_OTHERS = ['oddities.test.ts > JSON with a byte order mark'];

/**
 * What Node 20 cannot pass. Its `fetch` takes a body whose chunks break off for a whole one when the answer says
 * `Connection: close`; what is left of the JSON is a refusal with `http_200` then, which is not sent again.
 */
export const UNSEEN_BY_NODE_20 = ['call(client, operation)', 'client.GET(path)'].flatMap((style) =>
  ['is tried again', 'is told'].map((what) => `${basename(WIRE)} > ${style} > chunks that break off ${what}`),
);
