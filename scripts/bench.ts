// Measures us against what one would use instead: a line of JSON for each figure. Usage: bench.ts [--runs 7] [figure …]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alternate } from './bench/alternate.ts';
import { calls } from './bench/calls.ts';
import { checks } from './bench/check.ts';
import { dev } from './bench/dev.ts';
import { MissingError } from './bench/downloads.ts';
import { emit, emitLarge } from './bench/emit.ts';
import type { Figure } from './bench/figure.ts';
import { all, bundleAndTypes, largeBundleAndTypes } from './bench/generate.ts';
import { github } from './bench/github.ts';
import { houseRules } from './bench/house-rules.ts';
import { formatLine } from './bench/line.ts';
import { lint } from './bench/lint.ts';
import { validators } from './bench/validators.ts';
import { main, UserError } from './lib/main.ts';

const FIGURES: readonly Figure[] = [
  bundleAndTypes,
  all,
  largeBundleAndTypes(github),
  emit,
  emitLarge(github),
  validators,
  checks('valid'),
  checks('invalid'),
  calls('GET'),
  calls('POST'),
  lint,
  dev,
  houseRules(github),
];

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '7' } },
  });
  const runs = readRuns(values.runs);
  for (const figure of choose(positionals)) {
    const folder = mkdtempSync(join(tmpdir(), 'botbat-bench-'));
    try {
      await measure(figure, runs, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});

function readRuns(text: string): number {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new UserError(`\`--runs\` should be a whole number from 1, instead got \`${text}\`.`);
}

function choose(names: readonly string[]): readonly Figure[] {
  const unknown = names.find((name) => !FIGURES.some(({ bench }) => bench === name));
  const known = FIGURES.map(({ bench }) => `\`${bench}\``).join(', ');
  if (unknown !== undefined) throw new UserError(`\`${unknown}\` should be one of ${known}.`);
  return names.length === 0 ? FIGURES : FIGURES.filter(({ bench }) => names.includes(bench));
}

async function measure(figure: Figure, runs: number, folder: string): Promise<void> {
  const { bench, peer, least = 1, most = Infinity, prepare } = figure;
  if (process.stderr.isTTY) console.error(`${bench} …`);
  try {
    const sides = await prepare(folder);
    const times = await alternate(sides, Math.max(least, Math.min(runs, most))).finally(() => sides.end?.());
    console.log(formatLine(bench, peer, times, sides.memory?.()));
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    console.error(`${bench} is left out: ${error.message}. Run it with a network once.`);
  }
}
