import { join } from 'node:path';
import { BUNDLE } from '../lib/paths.ts';
import { runCommand } from './commands.ts';
import type { Figure } from './figure.ts';

/** From the bundle to the text of every validator, against ajv compiling just the same schemas in memory. */
export const validators: Figure = {
  bench: 'validators.compile',
  peer: 'ajv compile',
  async prepare(folder) {
    const recording = join(folder, 'recording.json');
    await runCommand({ program: 'scripts/bench/record-ajv.ts', words: [BUNDLE, recording] });
    return {
      ours: () => milliseconds('scripts/bench/compile-ours.ts', BUNDLE),
      peer: () => milliseconds('scripts/bench/compile-ajv.ts', recording),
    };
  },
};

/** What a process says of its own work, without its start and its imports. */
async function milliseconds(program: string, file: string): Promise<number> {
  return Number(await runCommand({ program, words: [file] }));
}
