import type { Schema, SchemaObject } from '@botbat/document';
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
  // A list leads to its branches, so that those which lead to it are in a circle with it.
  const recursive = branches.filter((branch) => typeof branch === 'object' && scope.circles.isOne(branch, branches));
  if (recursive.length < 2) return;
  const advice = 'Give each a property with another `const`, and require it';
  throw new TypeError(`alternatives that lead back to themselves take for ever on deep values. ${advice}`);
}

/** The schemas below a schema and what it refers to; also its lists of alternatives. */
export function nextOf(node: object, scope: Pick<Scope, 'resolve' | 'isDynamic'>): object[] {
  const schema = node as SchemaObject;
  const next = Array.isArray(node)
    ? (node as unknown[])
    : [
        targetOf(schema, scope),
        ...Object.entries(schema).flatMap(([keyword, value]) => schemasUnder(keyword, value).map(([, inner]) => inner)),
        schema['anyOf'],
        schema['oneOf'],
      ];
  return next.filter((value) => typeof value === 'object' && value !== null);
}
