import type { Schema } from '@botbat/document';
import { schemasUnder } from '../keywords.ts';
import { targetOf } from './call.ts';
import type { Scope } from './scope.ts';

/**
 * Alternatives of which two lead back to themselves are tried again on each level of a value, so that each level doubles
 * the time: thirty levels would take for ever. Where something tells them apart, only one of them is tried.
 *
 * @throws {TypeError} where values may be hostile
 */
export function checkRecursion(branches: readonly Schema[], scope: Scope): void {
  if (!scope.isInputHostile) return;
  const recursive = branches.filter((branch) => leadsTo(branch, branches, scope));
  if (recursive.length < 2) return;
  const advice = 'Give each a property with another `const`, and require it';
  throw new TypeError(`alternatives that lead back to themselves take for ever on deep values. ${advice}`);
}

function leadsTo(start: Schema, goal: readonly Schema[], scope: Scope): boolean {
  const reached = new Set<Schema>([start]);
  for (const schema of reached) {
    for (const next of nextOf(schema, scope)) {
      if (next === goal) return true;
      reached.add(next as Schema);
    }
  }
  return false;
}

/** The schemas below a schema and what it refers to; also its lists of alternatives. */
function nextOf(schema: Schema, scope: Scope): unknown[] {
  if (typeof schema !== 'object') return [];
  const target = targetOf(schema, scope);
  const below = Object.entries(schema).flatMap(([keyword, value]) =>
    schemasUnder(keyword, value).map(([, inner]) => inner),
  );
  return [...(target === undefined ? [] : [target]), ...below, schema['anyOf'], schema['oneOf']].filter(
    (next) => next !== undefined,
  );
}
