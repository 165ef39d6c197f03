import { BUNDLE } from '../lib/paths.ts';
import { runCommand } from './commands.ts';
import type { Figure } from './figure.ts';

/** From the bundle to the text of every validator, against ajv compiling its named schemas in memory. */
export const validators: Figure = {
  bench: 'validators.compile',
  peer: 'ajv compile',
  async prepare() {
    return {
      ours: () => milliseconds('scripts/bench/compile-ours.ts'),
      peer: () => milliseconds('scripts/bench/compile-ajv.ts'),
    };
  },
};

/** What a process says of its own work, without its start and its imports. */
async function milliseconds(program: string): Promise<number> {
  return Number(await runCommand({ program, words: [BUNDLE] }));
}
