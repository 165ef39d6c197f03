import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE } from '../lib/paths.ts';
import type { Run } from './alternate.ts';
import { timeCommands } from './commands.ts';
import type { Figure } from './figure.ts';

const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js';
const OPENAPI_TYPESCRIPT = 'packages/codegen/node_modules/openapi-typescript/bin/cli.js';
const PEER = 'redocly bundle + openapi-typescript CLI';

/** Every run writes into a folder of its own: a file that is there already is cheaper for us. */
function generate(folder: string, ...words: readonly string[]): Run {
  return () => {
    const output = mkdtempSync(join(folder, 'ours-'));
    return timeCommands({ program: 'scripts/generate.ts', words: ['--output', output, ...words] });
  };
}

/** The CLI of openapi-typescript takes our `redocly.yaml` for its own and ends, so it runs elsewhere. */
function bundleAndType(folder: string, root: string, cwd?: string): Run {
  return () => {
    const output = mkdtempSync(join(folder, 'peer-'));
    const bundle = { program: REDOCLY, words: ['bundle', root, '--output', join(output, 'openapi.json')] };
    return timeCommands(cwd === undefined ? bundle : { ...bundle, cwd }, {
      program: OPENAPI_TYPESCRIPT,
      words: ['openapi.json', '--output', 'types.ts'],
      cwd: output,
    });
  };
}

/** Our contract, from YAML to the bundle and its types. */
export const bundleAndTypes: Figure = {
  bench: 'generate.bundle+types',
  peer: PEER,
  prepare: async (folder) => ({ ours: generate(folder, 'types'), peer: bundleAndType(folder, SOURCE) }),
};

/** The same against all that we make, operations and validators too. */
export const all: Figure = {
  bench: 'generate.all',
  peer: PEER,
  prepare: async (folder) => ({ ours: generate(folder), peer: bundleAndType(folder, SOURCE) }),
};

/** A description of 12 MB that others wrote, in one file: GitHub's. */
export function largeBundleAndTypes(load: () => Promise<string>): Figure {
  return {
    bench: 'generate.bundle+types.github',
    peer: PEER,
    most: 3,
    async prepare(folder) {
      const root = await load();
      return { ours: generate(folder, '--root', root, 'types'), peer: bundleAndType(folder, root, folder) };
    },
  };
}
