import { dirname } from 'node:path';
import { SOURCE } from '../lib/paths.ts';
import type { Verdict } from './judge.ts';
import type { Mutant } from './operator.ts';

/** A mutant and what was found in it. */
export interface Result extends Verdict {
  mutant: Mutant;
  /** Whether the rule that owns the defect found it. */
  isKilled: boolean;
}

export function toResult(mutant: Mutant, verdict: Verdict): Result {
  return { ...verdict, mutant, isKilled: verdict.rules.includes(mutant.rule) };
}

/** A line for each rule, and sums; the last column counts what is found without any rule of ours. */
export function formatTable(results: readonly Result[]): string {
  const groups = [...Map.groupBy(results, ({ mutant }) => mutant.rule)].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const rows = [...groups, ['all', results] as const].map(([rule, ofRule]) => [
    rule,
    count(ofRule, () => true),
    count(ofRule, ({ isKilled }) => isKilled),
    count(ofRule, ({ strict, spectral }) => strict || spectral),
  ]);
  const table = [['rule', 'mutants', 'killed', 'by published rules'], ...rows];
  return table
    .map(([rule = '', ...counts]) => `${rule.padEnd(30)}${counts.map((text) => text.padStart(9)).join('')}\n`)
    .join('');
}

/** What no rule found that should have, with the line as it was and as it is. */
export function formatSurvivor({ mutant, ours }: Result, texts: ReadonlyMap<string, string>): string {
  const { rule, operator, file, line, changes } = mutant;
  const lineOf = (text = '') => text.split('\n')[line - 1] ?? '';
  const [changed = file] = changes.keys();
  const found = ours.length === 0 ? ['nothing was found'] : ours.slice(0, 3).map(inSource);
  return [
    `${inSource(changed)}:${line}:1 ${operator}: ${rule} did not find it`,
    `  - ${lineOf(texts.get(changed))}`,
    `  + ${lineOf(changes.get(changed))}`,
    ...found.map((text) => `  ${text}`),
    '',
  ].join('\n');
}

/** A path in a copy, or a line that begins with one, as a person finds it. */
export function inSource(path: string): string {
  return `${dirname(SOURCE)}/${path}`;
}

/** How much the published rules find alone, in words. */
export function formatShares(results: readonly Result[]): string {
  const strict = results.filter((result) => result.strict).length;
  const both = results.filter((result) => result.strict || result.spectral).length;
  const share = Math.round((100 * both) / Math.max(1, results.length));
  return `Redocly recommended-strict finds ${strict} alone; with Spectral oas and OWASP on the rest ${both} (${share} %).`;
}

function count(results: readonly Result[], holds: (result: Result) => boolean): string {
  return String(results.filter(holds).length);
}
