import type { Schema, SchemaObject } from '@botbat/document';
import type { Scope } from './emit/scope.ts';

/**
 * The property that alone tells which of several alternatives has to hold; `undefined` where all have to be tried. Each
 * has to be an object that requires the property and lists its values, and no value may be in two of them. Validity stays
 * the same, whatever a `discriminator` says.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function tagOf(branches: readonly Schema[], scope: Pick<Scope, 'resolve'>): string | undefined {
  if (branches.length < 2) return undefined;
  const candidates = Object.keys(objectOf(branches[0] ?? true, scope)?.properties ?? {});
  return candidates.find((name) => areTags(branches.map((branch) => valuesOf(branch, name, scope))));
}

/** The values that an alternative gives to the property; none where it leaves them open. */
export function valuesOf(branch: Schema, name: string, scope: Pick<Scope, 'resolve'>): string[] {
  const { type, properties = {}, required = [] } = objectOf(branch, scope) ?? {};
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (type !== 'object' || !required.includes(name) || typeof property !== 'object') return [];
  const values = property['const'] === undefined ? property['enum'] : [property['const']];
  const isTags = Array.isArray(values) && values.every((value) => typeof value === 'string' && value !== '__proto__');
  return isTags ? (values as string[]) : [];
}

/** What stands beside a `$ref` would have to hold as well. */
function objectOf(branch: Schema, scope: Pick<Scope, 'resolve'>): SchemaObject | undefined {
  if (typeof branch !== 'object') return undefined;
  if (typeof branch.$ref !== 'string') return branch;
  const target = Object.keys(branch).length === 1 ? scope.resolve(branch.$ref, branch) : undefined;
  return typeof target === 'object' ? target : undefined;
}

function areTags(values: readonly (readonly string[])[]): boolean {
  const all = values.flat();
  return values.every((list) => list.length > 0) && new Set(all).size === all.length;
}
