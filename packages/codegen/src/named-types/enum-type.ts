import type { Json, SchemaObject } from '@botbat/document';
import { printLiteral } from './literal.ts';
import type { Context } from './schemas.ts';
import { text, union, type TypeNode } from './type-node.ts';

/** The values that a schema names, if it does. */
export function valuesOf(schema: SchemaObject): Json[] | undefined {
  if (schema['const'] !== undefined) return [schema['const'] as Json];
  return Array.isArray(schema['enum']) ? (schema['enum'] as Json[]) : undefined;
}

/**
 * The type of an enum. What is received may be a value that was added later, so it is open there: editors still offer
 * the known values. A single value is a tag; it stays closed, so that unions narrow by it.
 *
 * @param types - the types that `type` allows beside the enum
 */
export function valuesNode(
  values: readonly Json[],
  types: ReadonlySet<string> | undefined,
  { form }: Pick<Context, 'form'>,
): TypeNode {
  const allowed = values.filter((value) => types === undefined || types.has(jsonType(value)));
  const literals = [...new Set(allowed.map(printLiteral))].map(text);
  const isOpen = form === 'received' && literals.length > 1;
  return union([...literals, ...(isOpen ? openEnds(allowed) : [])]);
}

function openEnds(values: readonly Json[]): TypeNode[] {
  const types = new Set(values.map(jsonType));
  return ['string', 'number'].filter((type) => types.has(type)).map((type) => text(`(${type} & {})`));
}

function jsonType(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
