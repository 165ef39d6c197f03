import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { keyOf } from './source.ts';

export type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

/** A map or a list whose items should stand in another order. */
export interface Reordering {
  collection: Collection;
  /** For each place, which of the items should stand there. */
  order: readonly number[];
  /** The keys from the top of the file to the item that is the first to move, or to what holds it. */
  path: readonly string[];
  message: string;
}

/** The order of the items by their ranks; those with the same rank keep theirs. `undefined` when they stand so already. */
export function orderBy<Item>(
  items: readonly Item[],
  compare: (left: Item, right: Item) => number,
): readonly number[] | undefined {
  const order = [...items.keys()].sort((left, right) => compare(items[left] as Item, items[right] as Item));
  return order.every((from, to) => from === to) ? undefined : order;
}

/**
 * The order in which the names that are known stand as they are listed; each other name keeps its place.
 * `undefined` when they stand so already.
 */
export function orderAs(names: readonly string[], listed: readonly string[]): readonly number[] | undefined {
  const slots = [...names.keys()].filter((index) => listed.includes(names[index] as string));
  const rank = (index: number) => listed.indexOf(names[index] as string);
  const sorted = slots.toSorted((left, right) => rank(left) - rank(right));
  const order = [...names.keys()];
  for (const [index, slot] of slots.entries()) order[slot] = sorted[index] as number;
  return order.every((from, to) => from === to) ? undefined : order;
}

/** The keys of a map as texts. */
export function keysOf({ items }: { items: readonly Pair<Node, Node | null>[] }): string[] {
  return items.map(keyOf);
}
