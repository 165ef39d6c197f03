import { join, relative } from 'node:path';
import { TOP } from '../lib/copy.ts';
import { BUNDLE, SOURCE, SPECTRAL_RULESET } from '../lib/paths.ts';
import { timeCommands } from './commands.ts';
import { downloadPackage } from './downloads.ts';
import type { Figure } from './figure.ts';

const FOUND = [0, 1];
const SPECTRAL = 'node_modules/@stoplight/spectral-cli/dist/index.js';

/** Every layer of ours against the two linters on their own; Spectral gets the bundle for nothing. */
export const lint: Figure = {
  bench: 'lint.cold',
  peer: 'redocly lint + spectral CLI',
  async prepare() {
    const spectral = join(await downloadPackage({ name: '@stoplight/spectral-cli', version: '6.16.3' }), SPECTRAL);
    const redocly = { program: 'node_modules/@redocly/cli/bin/cli.js', words: ['lint', SOURCE], codes: FOUND };
    const words = ['lint', BUNDLE, '--ruleset', SPECTRAL_RULESET];
    return {
      ours: () => timeCommands({ program: 'scripts/lint.ts', words: [], codes: FOUND }),
      peer: () => timeCommands(redocly, { program: relative(TOP, spectral), words, codes: FOUND }),
    };
  },
};
