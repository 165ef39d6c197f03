import { groupBy } from '@botbat/document';
import { GenerationError } from '../generation-error.ts';
import { directReferences } from './cycles.ts';
import type { Declaration } from './declarations.ts';
import type { Form } from './type-node.ts';

/** TypeScript follows `type A = B; type B = C; …` by calls of itself: somewhere behind this its stack is full. */
export const LONGEST_CHAIN = 500;

/**
 * @param declarations - without circles
 * @throws {GenerationError} when a type is another type that is another type, for too long
 */
export function refuseLongChains(declarations: readonly Declaration[]): void {
  for (const form of ['received', 'sent'] as const) {
    const long = [...lengthsOf(declarations, form)].find(([, length]) => length > LONGEST_CHAIN);
    if (long === undefined) continue;
    const reason = `From here, more than ${LONGEST_CHAIN} references follow each other for the same value.`;
    throw new GenerationError(long[0], reason);
  }
}

/** How many references follow each other from each pointer: each is reckoned when all that it refers to are. */
function lengthsOf(declarations: readonly Declaration[], form: Form): Map<string, number> {
  const targets = new Map(declarations.map(({ pointer, forms }) => [pointer, new Set(directReferences(forms[form]))]));
  const open = new Map([...targets].map(([pointer, set]) => [pointer, set.size]));
  const sources = groupBy(
    [...targets].flatMap(([source, set]) => [...set].map((target) => ({ source, target }))),
    ({ target }) => target,
  );
  const ready = [...open].filter(([, count]) => count === 0).map(([pointer]) => pointer);
  const lengths = new Map(ready.map((pointer) => [pointer, 0]));
  for (const pointer of ready)
    for (const { source } of sources.get(pointer) ?? []) {
      lengths.set(source, Math.max(lengths.get(source) ?? 0, (lengths.get(pointer) ?? 0) + 1));
      open.set(source, (open.get(source) ?? 0) - 1);
      if (open.get(source) === 0) ready.push(source);
    }
  return lengths;
}
