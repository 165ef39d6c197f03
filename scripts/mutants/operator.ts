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

const MOST = 2;
/** How many mutants of a rule are enough, if each of its operators has made one. */
const ENOUGH = 6;

/** The contract with one defect. */
export interface Mutant {
  rule: string;
  operator: string;
  file: string;
  /** Of the first line that is another, from 1. */
  line: number;
  changes: Changes;
}

/** How many mutants each folder has. */
export type Load = Map<string, number>;

/**
 * Makes the mutants of an operator, each in the folder that has fewest so far.
 *
 * @throws {Error} when the operator has no target, or a change that changes nothing
 */
export function mutate(contract: Contract, operator: Operator, load: Load = new Map()): Mutant[] {
  const { rule, name, most = MOST } = operator;
  const targets = spread(operator.targets(contract), most, load);
  if (targets.length === 0) throw new Error(`The operator \`${name}\` of \`${rule}\` has no target.`);
  return targets.map((target) => {
    const made = operator.make(target, contract);
    const changes = typeof made === 'string' ? new Map([[target.file, made]]) : made;
    const line = firstChange(contract, changes);
    if (line === undefined) throw new Error(`The operator \`${name}\` changes nothing in \`${target.file}\`.`);
    return { rule, operator: name, file: target.file, line, changes };
  });
}

/**
 * Makes the mutants of all operators: of each the first, and of a rule that has few operators more.
 *
 * @throws {Error} as `mutate`
 */
export function mutateAll(contract: Contract, operators: readonly Operator[]): Mutant[] {
  const load: Load = new Map();
  const shares = [...Map.groupBy(operators, ({ rule }) => rule).values()].flatMap((ofRule) => share(contract, ofRule));
  return shares.flatMap((operator) => mutate(contract, operator, load));
}

/** Of each operator at least one mutant; those above it are taken by the first operators that have the targets. */
function share(contract: Contract, ofRule: readonly Operator[]): Operator[] {
  let rest = Math.max(0, ENOUGH - ofRule.length);
  return ofRule.map((operator) => {
    const possible = Math.min(operator.most ?? MOST, operator.targets(contract).length);
    const more = Math.min(rest, Math.max(0, possible - 1));
    rest -= more;
    return { ...operator, most: 1 + more };
  });
}

/** Takes places one by one from the folder with least, in it from the middle, so that a new file at an end moves little. */
export function spread<Item extends { file: string }>(places: readonly Item[], most: number, load: Load): Item[] {
  const queues = new Map(
    [...Map.groupBy(places, folderOf)].map(([folder, items]) => [
      folder,
      items.toSorted((left, right) => distance(items, left) - distance(items, right)),
    ]),
  );
  return Array.from({ length: Math.min(most, places.length) }, () => {
    const waiting = [...queues].filter(([, items]) => items.length > 0);
    const [folder, items] = waiting.reduce((least, next) => (loadOf(next, load) < loadOf(least, load) ? next : least));
    load.set(folder, (load.get(folder) ?? 0) + 1);
    return items.shift() as Item;
  });
}

function folderOf({ file }: { file: string }): string {
  return file.split('/')[0] ?? '';
}

function loadOf([folder]: readonly [string, unknown], load: Load): number {
  return load.get(folder) ?? 0;
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
