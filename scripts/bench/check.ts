import { join } from 'node:path';
import { runCommand } from './commands.ts';
import type { Kind } from './contacts.ts';
import { downloadPackage } from './downloads.ts';
import type { Figure } from './figure.ts';

const ZOD = { name: 'zod', version: '4.6.7' };

/** Three hundred thousand checks of a body, and what is wrong with it if anything is, against zod. In time of the processor. */
export function checks(kind: Kind): Figure {
  return {
    bench: `validators.${kind}`,
    peer: 'zod 4',
    async prepare() {
      const zod = join(await downloadPackage(ZOD), 'node_modules/zod/index.js');
      return {
        ours: () => milliseconds('scripts/bench/check-ours.ts', kind),
        peer: () => milliseconds('scripts/bench/check-zod.ts', kind, zod),
      };
    },
  };
}

async function milliseconds(program: string, ...words: string[]): Promise<number> {
  return Number(await runCommand({ program, words }));
}
