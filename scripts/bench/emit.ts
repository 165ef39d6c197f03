import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadDescription } from '@botbat/document';
import { TOP } from '../lib/copy.ts';
import { BUNDLE } from '../lib/paths.ts';
import type { Memory, Sides } from './alternate.ts';
import { runCommand } from './commands.ts';
import { downloadPackage } from './downloads.ts';
import type { Figure } from './figure.ts';

const ORVAL = { name: 'orval', version: '8.38.0' };
const PEER = 'orval fetch client';

interface Usage {
  milliseconds: number;
  megabytes: number;
}

/** From our bundle to the files of types and calls, against a generator that writes both. In time of the processor. */
export const emit: Figure = {
  bench: 'codegen.named-types+calls',
  peer: PEER,
  prepare: (folder) => sides(folder, join(TOP, BUNDLE)),
};

/** The same from a description of 12 MB that others wrote, with the most memory that either side holds. */
export function emitLarge(load: () => Promise<string>): Figure {
  return {
    bench: 'codegen.named-types+calls.github',
    peer: PEER,
    most: 3,
    async prepare(folder) {
      const bundle = join(folder, 'openapi.json');
      writeFileSync(bundle, JSON.stringify(await loadDescription(await load())));
      const most: Memory = { ours: 0, peer: 0 };
      return { ...(await sides(folder, bundle, most)), memory: () => most };
    },
  };
}

async function sides(folder: string, bundle: string, most: Memory = { ours: 0, peer: 0 }): Promise<Sides> {
  const orval = join(await downloadPackage(ORVAL), 'node_modules/orval/dist/bin/orval.mjs');
  const run = async (side: keyof Memory, ...words: readonly string[]) => {
    const { milliseconds, megabytes } = await use(words, folder);
    most[side] = Math.max(most[side], megabytes);
    return milliseconds;
  };
  const into = () => mkdtempSync(join(folder, 'output-'));
  // It takes paths from where it runs, and the name of no folder that is not there.
  const from = relative(folder, bundle);
  return {
    ours: () => run('ours', join(TOP, 'scripts/bench/emit-ours.ts'), bundle, into()),
    peer: () =>
      run('peer', orval, '--input', from, '--output', join(relative(folder, into()), 'api.ts'), '--client', 'fetch'),
  };
}

async function use(words: readonly string[], cwd: string): Promise<Usage> {
  const text = await runCommand({ program: 'scripts/bench/usage.ts', words, cwd });
  return JSON.parse(text.trim().split('\n').at(-1) ?? '') as Usage;
}
