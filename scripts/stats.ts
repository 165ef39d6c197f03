// What a bundled description documents, counted. Usage: stats.ts [description] [--json]
import { parseArgs } from 'node:util';
import { loadDescription } from '@botbat/document';
import { findInvalidExamples } from './lib/invalid-examples.ts';
import { main } from './lib/main.ts';
import { BUNDLE } from './lib/paths.ts';
import { countStatistics, type Share, type Statistics } from './lib/statistics.ts';

await main(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [path = BUNDLE] = positionals;
  const statistics = countStatistics(await loadDescription(path));
  const invalid = (await findInvalidExamples(path)).length;
  console.log(values.json ? JSON.stringify(toJson(statistics, invalid), null, 2) : toTable(statistics, invalid));
});

type Row = [label: string, number: number | string, detail?: string];

function toTable(statistics: Statistics, invalid: number): string {
  const rows: Row[] = [
    ['operations', statistics.operations],
    ['events', statistics.events],
    ['documented responses', statistics.responses],
    ['schemas', statistics.schemas],
    ['examples', statistics.examples],
    ['strings bounded', ...percent(statistics.strings)],
    ['numbers bounded', ...percent(statistics.numbers)],
    ['arrays bounded', ...percent(statistics.arrays)],
    ['maps bounded', ...percent(statistics.maps)],
    ['described', ...percent(statistics.described)],
    ['invalid examples', invalid],
  ];
  return rows
    .map(([label, number, detail = '']) => `${label.padEnd(22)}${String(number).padStart(7)}${detail}`)
    .join('\n');
}

/** To one decimal, and never rounded up to 100 %. */
function percent({ total, missing }: Share): [text: string, detail: string] {
  if (total === 0) return ['–', ''];
  const met = total - missing.length;
  return [`${(Math.floor((met / total) * 1000) / 10).toFixed(1)} %`, `  ${met} of ${total}`];
}

function toJson(statistics: Statistics, invalid: number): object {
  const numbers = Object.entries(statistics).map(([name, value]: [string, number | Share]) => {
    if (typeof value === 'number') return [name, value];
    return [name, { total: value.total, met: value.total - value.missing.length }];
  });
  return { ...Object.fromEntries(numbers), invalidExamples: invalid };
}
