import { isRef } from '@redocly/openapi-core';
import { isRecord, type Node } from './node.ts';
import { asSchema, type Schema } from './schema.ts';

/** A schema, and the schemas around it that describe the same value, the outermost first. */
export interface Visit {
  schema: Node<Schema>;
  around: readonly Node<Schema>[];
}
/** Of each schema that was visited, what it was then in. */
export type Visited = Map<unknown, Visit['around'][]>;

const PARTS = ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const;
const CHILDREN = ['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems'] as const;

/**
 * Every schema that a value of the given one can meet, behind each `$ref` too. One that is a part of several others
 * (`allOf`) comes once for each, unless it came in fewer of them before. What a value must not be (`not`) and what only
 * asks about it (`if`) is left out.
 */
export function* walkSchemas(schema: Node, visited: Visited = new Map()): Generator<Visit> {
  const waiting: Visit[] = schemasAt(schema).map((found) => ({ schema: found, around: [] }));
  for (const visit of waiting) {
    if (!isNews(visit, visited)) continue;
    yield visit;
    const around = [...visit.around, visit.schema];
    waiting.push(...subschemas(visit.schema, PARTS).map((part) => ({ schema: part, around })));
    waiting.push(...subschemas(visit.schema, CHILDREN).map((child) => ({ schema: child, around: [] })));
  }
}

/** A schema that is in itself is none: it was in fewer before. */
function isNews({ schema, around }: Visit, visited: Visited): boolean {
  const others = around.map(({ value }) => value);
  const before = visited.get(schema.value) ?? [];
  if (before.some((known) => known.every(({ value }) => others.includes(value)))) return false;
  visited.set(schema.value, [...before, around]);
  return true;
}

/** The schemas under the keywords, whether one, a list or a map of them, each behind its `$ref`. */
export function subschemas(schema: Node<Schema>, keywords: readonly (keyof Schema)[]): Node<Schema>[] {
  return keywords.flatMap((keyword) => {
    const found = schema.value[keyword];
    if (found === undefined) return [];
    const isMany = Array.isArray(found) || keyword === 'properties' || keyword === 'patternProperties';
    return (isMany ? schema.child(keyword).children() : [schema.child(keyword)]).flatMap(schemasAt);
  });
}

/** The schema that is really written there, behind any `$ref`; none when that leads nowhere or to no object. */
export function schemasAt(node: Node): Node<Schema>[] {
  const target = node.follow();
  return target && isRecord(target.value) ? [asSchema(target)] : [];
}

/** A schema and all that it includes through `$ref` and `allOf`, its own keywords first. */
export function partsOf(node: Node, passed = new Set<unknown>()): Node<Schema>[] {
  if (!isRecord(node.value) || passed.has(node.value)) return [];
  passed.add(node.value);
  const target = isRef(node.value) ? node.follow() : undefined;
  const included = [...(target ? [target] : []), ...node.child('allOf').children()];
  return [asSchema(node), ...included.flatMap((part) => partsOf(part, passed))];
}

/** The first of the parts that has a keyword, or nothing. */
export function partWith(parts: readonly Node<Schema>[], keyword: keyof Schema): Node<Schema> | undefined {
  return parts.find(({ value }) => value[keyword] !== undefined);
}

/** The parts of the schema of a property; none when the property does not exist. */
export function propertyOf(parts: readonly Node<Schema>[], name: string): Node<Schema>[] {
  return parts.flatMap((part) => partsOf(part.child('properties').child(name)));
}

/** Every name that is a property of one of the parts. */
export function propertyNames(parts: readonly Node<Schema>[]): string[] {
  return [...new Set(parts.flatMap(({ value }) => Object.keys(value.properties ?? {})))];
}
