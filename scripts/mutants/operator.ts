import type { Contract, Place } from './contract.ts';

/** The files that a mutant changes: texts by path, `undefined` for those that it takes away. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** One kind of defect, which one rule has to find wherever it is made. */
export interface Operator {
  /** The rule that owns the defect, as it is named in a finding. */
  rule: string;
  /** The defect, in kebab case. */
  name: string;
  /** Where the defect can be made. */
  targets(contract: Contract): readonly Place[];
  /** Makes the defect at one of its targets: the new text of the file, or of several. */
  make(target: any, contract: Contract): string | Changes; // Each operator knows what its targets are.
  /** How many mutants are made, if there are as many targets. Default: 2. */
  most?: number;
}

/** The contract with one defect. */
export interface Mutant {
  rule: string;
  operator: string;
  file: string;
  /** Of the first line that is another, from 1. */
  line: number;
  changes: Changes;
}

/**
 * Makes the mutants of an operator, spread over the resources.
 *
 * @throws {Error} when the operator has no target, or a change that changes nothing
 */
export function mutate(contract: Contract, operator: Operator): Mutant[] {
  const { rule, name, most = 2 } = operator;
  const targets = spread(operator.targets(contract), most);
  if (targets.length === 0) throw new Error(`The operator \`${name}\` of \`${rule}\` has no target.`);
  return targets.map((target) => {
    const made = operator.make(target, contract);
    const changes = typeof made === 'string' ? new Map([[target.file, made]]) : made;
    const line = firstChange(contract, changes);
    if (line === undefined) throw new Error(`The operator \`${name}\` changes nothing in \`${target.file}\`.`);
    return { rule, operator: name, file: target.file, line, changes };
  });
}

/** How many mutants of a rule are enough, if each of its operators has made one. */
const ENOUGH = 6;

/**
 * Makes the mutants of all operators: of each the first, and of a rule that has few operators more.
 *
 * @throws {Error} as `mutate`
 */
export function mutateAll(contract: Contract, operators: readonly Operator[]): Mutant[] {
  return [...Map.groupBy(operators, ({ rule }) => rule).values()].flatMap((ofRule) => {
    const made = ofRule.map((operator) => mutate(contract, operator));
    const others = made.flatMap((mutants) => mutants.slice(1));
    return [...made.flatMap((mutants) => mutants.slice(0, 1)), ...others.slice(0, Math.max(0, ENOUGH - made.length))];
  });
}

/** Takes places in turn from each folder, from the middle of what it has, so that a new file at an end moves little. */
export function spread<Item extends { file: string }>(places: readonly Item[], most: number): Item[] {
  const folders = [...Map.groupBy(places, ({ file }) => file.split('/')[0] ?? '').values()];
  const queues = folders.map((items) =>
    items.toSorted((left, right) => distance(items, left) - distance(items, right)),
  );
  const taken: Item[] = [];
  for (let round = 0; taken.length < Math.min(most, places.length); round++) {
    taken.push(...queues.flatMap((queue) => queue.slice(round, round + 1)).slice(0, most - taken.length));
  }
  return taken;
}

function distance<Item>(items: readonly Item[], item: Item): number {
  return Math.abs(items.indexOf(item) - (items.length - 1) / 2);
}

function firstChange({ texts }: Contract, changes: Changes): number | undefined {
  for (const [file, text = ''] of changes) {
    const [before, after] = [(texts.get(file) ?? '').split('\n'), text.split('\n')];
    const index = after.findIndex((line, at) => line !== before[at]);
    if (index >= 0) return index + 1;
    if (before.length !== after.length) return after.length;
  }
  return undefined;
}
