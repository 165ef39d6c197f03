import { isRef, type Location, type UserContext } from '@redocly/openapi-core';

/** A value of the source and where it stands. */
export interface Part {
  node: unknown;
  location: Location;
}
/** Finds what a `$ref` in the file named refers to. */
export type Resolve = UserContext['resolve'];

/** What a part refers to if it is a `$ref`, else the part itself; `undefined` when the `$ref` leads nowhere. */
export function follow(part: Part, resolve: Resolve): Part | undefined {
  const { node, location } = part;
  if (!isRef(node)) return part;
  const target = resolve<object>(node, location.source.absoluteRef);
  return target.location ? { node: target.node, location: target.location } : undefined;
}

/** The value below a field of an object, or below an index of a list. */
export function childOf({ node, location }: Part, key: string | number): Part {
  return { node: isObject(node) ? node[key] : undefined, location: location.child([key]) };
}

/** The values of an object or a list; none for anything else. */
export function childrenOf(part: Part): Part[] {
  return isObject(part.node) ? Object.keys(part.node).map((key) => childOf(part, key)) : [];
}

/** Whether a value is a map, as most of what rules look into should be. What is none, `struct` finds. */
export function isRecord(value: unknown): value is { [key: string]: unknown } {
  return isObject(value) && !Array.isArray(value);
}

/** Whether a value is an object or a list. */
export function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
