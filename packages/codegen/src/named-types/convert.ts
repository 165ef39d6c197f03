import type { Schema, SchemaObject } from '@botbat/document';
import { arrayNode, hasArrayKeywords } from './array-type.ts';
import { alternatives } from './alternatives.ts';
import { valuesNode, valuesOf } from './enum-type.ts';
import { hasObjectKeywords, objectNode } from './object-type.ts';
import { inlineParts, isObject, pointerOf, targetOf, type Context } from './schemas.ts';
import { Surroundings } from './surroundings.ts';
import { intersection, NEVER, NULL, text, union, UNKNOWN, type TypeNode } from './type-node.ts';

/**
 * The type of a schema. All that holds at once becomes an intersection; the object parts of `allOf` become one object.
 *
 * @param around - what else holds for the same value, where the schema is a branch
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export function convert(schema: Schema | undefined, context: Context, around?: Surroundings): TypeNode {
  if (schema === false) return NEVER;
  if (!isObject(schema)) return UNKNOWN;
  const parts = inlineParts(schema);
  if (hasFalse(parts)) return NEVER;
  const types = typesOf(parts, around?.types);
  const inside = new Surroundings(context, parts, types, around);
  const others = [
    ...parts.flatMap((part) => referenceNode(part, context)),
    ...parts.flatMap((part) => alternatives(part, context, inside)),
  ];
  const isUntyped = parts.every(({ type }) => type === undefined);
  const isPartial = others.length > 0 || (isUntyped && around?.types !== undefined);
  return intersection([...ownNodes(parts, context, inside, isPartial), ...others]);
}

function hasFalse(parts: readonly SchemaObject[]): boolean {
  return parts.some(({ allOf }) => Array.isArray(allOf) && allOf.includes(false));
}

function referenceNode({ $ref }: SchemaObject, { description, form }: Context): TypeNode[] {
  const pointer = $ref === undefined ? undefined : pointerOf($ref);
  const isThere = pointer !== undefined && targetOf(description, `${$ref}`) !== undefined;
  return isThere ? [{ kind: 'reference', pointer, form }] : [];
}

/** The types that all parts allow; integers are numbers. */
function typesOf(parts: readonly SchemaObject[], outer?: ReadonlySet<string>): ReadonlySet<string> | undefined {
  let types = outer;
  for (const { type } of parts) {
    if (type === undefined) continue;
    const own = new Set([type].flat().map((name) => (name === 'integer' ? 'number' : name)));
    types = types === undefined ? own : new Set([...own].filter((name) => types?.has(name)));
  }
  return types;
}

/** What the parts themselves say: their values, else their types. */
function ownNodes(
  parts: readonly SchemaObject[],
  context: Context,
  inside: Surroundings,
  isPartial: boolean,
): TypeNode[] {
  const withValues = parts.filter((part) => valuesOf(part) !== undefined);
  if (withValues.length > 0) return withValues.map((part) => valuesNode(valuesOf(part) ?? [], inside.types, context));
  const isSpecific = hasObjectKeywords(parts) || hasArrayKeywords(parts);
  if (!isSpecific && parts.every(({ type }) => type === undefined)) return [];
  // A bare `type: object` says nothing about a value that something else describes.
  if (isPartial && !isSpecific && [...(inside.types ?? [])].join() === 'object') return [];
  const types = inside.types ?? guessTypes(parts);
  return [union([...types].map((type) => typeNode(type, parts, context, inside, isPartial)))];
}

/** Strictly, `properties` alone allows every string too; nobody who writes it means that. */
function guessTypes(parts: readonly SchemaObject[]): string[] {
  return [...(hasObjectKeywords(parts) ? ['object'] : []), ...(hasArrayKeywords(parts) ? ['array'] : [])];
}

function typeNode(
  type: string,
  parts: readonly SchemaObject[],
  context: Context,
  inside: Surroundings,
  isPartial: boolean,
): TypeNode {
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return text(type);
    case 'null':
      return NULL;
    case 'array':
      return arrayNode(parts, context);
    case 'object':
      return objectOrNothing(parts, context, inside, isPartial);
    default:
      return UNKNOWN;
  }
}

/** Beside something else that describes the value, an object without properties says nothing. */
function objectOrNothing(
  parts: readonly SchemaObject[],
  context: Context,
  inside: Surroundings,
  isPartial: boolean,
): TypeNode {
  const node = objectNode(parts, context, inside, isPartial);
  return node.properties.length === 0 && !node.index ? UNKNOWN : node;
}
