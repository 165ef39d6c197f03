// Proves the house rules: makes single defects in copies of openapi/, each of which the rule that owns it has to find.
// Usage: mutants.ts [--rule id] … [--operator name] … [--judges n] [--json]
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { main, stopSignal, UserError } from './lib/main.ts';
import { OMITTED, REDOCLY_CONFIG, SOURCE, SPECTRAL_RULESET, STRICT_CONFIG } from './lib/paths.ts';
import { readContract } from './mutants/contract.ts';
import { judgeAll } from './mutants/court.ts';
import type { Verdict } from './mutants/judge.ts';
import { mutate, mutateAll, type Mutant } from './mutants/operator.ts';
import { OPERATORS } from './mutants/operators/index.ts';
import { formatShares, formatSurvivor, formatTable, inSource, toResult, type Result } from './mutants/report.ts';

const OPTIONS = {
  root: SOURCE,
  redoclyConfig: REDOCLY_CONFIG,
  strictConfig: STRICT_CONFIG,
  spectralRuleset: SPECTRAL_RULESET,
  omit: OMITTED,
};

await main(async () => {
  const { values } = parseArgs({
    options: {
      rule: { type: 'string', multiple: true, default: [] },
      operator: { type: 'string', multiple: true, default: [] },
      judges: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'boolean', default: false },
    },
  });
  const contract = readContract(dirname(SOURCE));
  const chosen = choose(values.rule, values.operator);
  const isAll = chosen.length === OPERATORS.length;
  const mutants = isAll ? mutateAll(contract, chosen) : chosen.flatMap((operator) => mutate(contract, operator));
  const cases = [undefined, ...mutants].map((item) => ({ item, changes: item?.changes ?? new Map() }));
  const judges = readJudges(values.judges);
  const show = progress(cases.length);
  const onVerdict = (mutant: Mutant | undefined, verdict: Verdict) => {
    if (!mutant) demandClean(verdict);
    show();
  };
  const signal = endOnSignal();
  const [, ...verdicts] = await judgeAll(cases, contract.texts, OPTIONS, { judges, onVerdict, signal });
  const results = mutants.flatMap((mutant, index) => (verdicts[index] ? [toResult(mutant, verdicts[index])] : []));
  return report(results, contract.texts, values.json);
});

/** Beside findings in the contract as it is, those in mutants prove nothing. */
function demandClean({ ours, strict, spectral }: Verdict): void {
  if (ours.length > 0)
    throw new UserError(`Mend these first; beside them, nothing is proved:\n${ours.map(inSource).join('\n')}`);
  if (strict || spectral)
    throw new UserError('The published rules find something in the contract as it is. Run `make lint`, and mend it.');
}

/** Who ends the work is told so once the copies are gone. */
function endOnSignal(): AbortSignal {
  const controller = new AbortController();
  void stopSignal().then(() => controller.abort(new UserError('Ended; nothing is proved.')));
  return controller.signal;
}

function choose(rules: readonly string[], names: readonly string[]): typeof OPERATORS {
  const chosen = OPERATORS.filter(
    ({ rule, name }) =>
      (rules.length === 0 || rules.includes(rule.replace('botbat/', '')) || rules.includes(rule)) &&
      (names.length === 0 || names.includes(name)),
  );
  if (chosen.length > 0) return chosen;
  throw new UserError(`No operator is called so. There are ${OPERATORS.map(({ name }) => name).join(', ')}.`);
}

function readJudges(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`\`--judges\` should be a whole number from 1, instead got \`${text}\`.`);
}

function progress(all: number): () => void {
  let done = 0;
  return () => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
  };
}

function report(results: readonly Result[], texts: ReadonlyMap<string, string>, isJson: boolean): 0 | 1 {
  const survivors = results.filter(({ isKilled }) => !isKilled);
  for (const survivor of survivors) console.error(formatSurvivor(survivor, texts));
  if (isJson)
    console.log(JSON.stringify(results.map(({ mutant: { changes, ...mutant }, ...rest }) => ({ ...mutant, ...rest }))));
  else console.log(formatTable(results));
  console.error(
    `${results.length} mutant${results.length === 1 ? '' : 's'}, ${survivors.length} survived. ${formatShares(results)}`,
  );
  return survivors.length === 0 ? 0 : 1;
}
