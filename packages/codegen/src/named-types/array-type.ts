import type { Schema, SchemaObject } from '@botbat/document';
import { convert } from './convert.ts';
import { listOf, type Context } from './schemas.ts';
import { intersection, NEVER, UNKNOWN, type TypeNode } from './type-node.ts';

export function hasArrayKeywords(parts: readonly SchemaObject[]): boolean {
  return parts.some((part) => part['items'] !== undefined || part['prefixItems'] !== undefined);
}

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1 */
export function arrayNode(parts: readonly SchemaObject[], context: Context): TypeNode {
  const specific = parts.filter((part) => hasArrayKeywords([part]));
  if (specific.length === 0) return { kind: 'array', items: UNKNOWN };
  return intersection(specific.map((part) => (part['prefixItems'] ? tuple(part, context) : list(part, context))));
}

function list(part: SchemaObject, context: Context): TypeNode {
  const items = convert(part['items'] as Schema, context);
  return items === NEVER ? { kind: 'tuple', items: [], required: 0 } : { kind: 'array', items };
}

/** An array may end early: what `minItems` does not demand is optional. */
function tuple(part: SchemaObject, context: Context): TypeNode {
  const { minItems = 0, maxItems = Infinity } = part as { minItems?: number; maxItems?: number };
  const items = listOf(part['prefixItems']).map((schema) => convert(schema, context));
  const node: TypeNode = { kind: 'tuple', items: items.slice(0, maxItems), required: minItems };
  if (part['items'] === false || maxItems <= items.length) return node;
  return { ...node, rest: convert(part['items'] as Schema | undefined, context) };
}
