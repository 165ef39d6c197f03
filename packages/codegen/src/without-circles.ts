import { fromPointer, toPointer, type Description, type Schema } from '@botbat/document';
import { findCircles } from './named-types/cycles.ts';

type Schemas = { [name: string]: Schema };

/** Keywords whose schemas are looked at at once; those of properties are looked at when they are used. */
const DIRECT = ['allOf', 'anyOf', 'oneOf', 'items', 'prefixItems'];

/**
 * Opens schemas that lead back to themselves before there is any object in between, as `A: { type: array, items: A }`
 * does: openapi-typescript writes schemas as properties, which TypeScript lets refer to themselves only through others.
 */
export function withoutCircles(description: Description): Description {
  const { schemas = {} } = description.components ?? {};
  const edges = Object.entries(schemas).flatMap(([name, schema]) => {
    return directReferences(schema).map((target): [string, string] => [pointerTo(name), target]);
  });
  const circles = findCircles(edges);
  if (circles.size === 0) return description;
  const open = ([name, schema]: [string, Schema]) => [name, circles.has(pointerTo(name)) ? {} : schema];
  const opened = Object.fromEntries(Object.entries(schemas).map(open as never)) as Schemas;
  return { ...description, components: { ...description.components, schemas: opened } };
}

function pointerTo(name: string): string {
  return toPointer(['components', 'schemas', name]);
}

function directReferences(schema: Schema | undefined): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { $ref, ...keywords } = schema as { $ref?: string; [keyword: string]: unknown };
  const below = DIRECT.flatMap((keyword) => [keywords[keyword]].flat() as (Schema | undefined)[]);
  const target = typeof $ref === 'string' && $ref.startsWith('#/') ? [toPointer(fromPointer($ref))] : [];
  return [...target, ...below.flatMap(directReferences)];
}
