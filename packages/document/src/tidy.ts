import type { Description } from './types.ts';

/**
 * Returns a copy whose components stand in alphabetical order, so that moving a path moves nothing else, and which
 * lacks the named keys wherever they stand.
 */
export function tidy(description: Description, { omit = [] }: { omit?: readonly string[] } = {}): Description {
  const copy = without(description, new Set(omit)) as Description;
  if (copy.components) copy.components = sortKeys(mapValues(copy.components, sortIfObject));
  return copy;
}

function without(value: unknown, omitted: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, omitted));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !omitted.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, without(item, omitted)]));
}

/** Only extensions of the components are anything but objects. */
function sortIfObject(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? sortKeys(value) : value;
}

function sortKeys<Value extends object>(object: Value): Value {
  const entries = Object.entries(object).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries) as Value;
}

function mapValues<Value extends object>(object: Value, change: (value: unknown) => unknown): Value {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)])) as Value;
}
