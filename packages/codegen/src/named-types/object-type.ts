import { groupBy, type Schema, type SchemaObject } from '@botbat/document';
import { convert } from './convert.ts';
import { commentOf } from './schema-comment.ts';
import { entriesOf, follow, isObject, isOmitted, requiredOf, type Context } from './schemas.ts';
import type { Surroundings } from './surroundings.ts';
import {
  intersection,
  nameOf,
  NEVER,
  PRESENT,
  UNDEFINED,
  union,
  UNKNOWN,
  type ObjectNode,
  type Property,
  type TypeNode,
} from './type-node.ts';

const KEYWORDS = ['properties', 'required', 'additionalProperties', 'patternProperties'];

export function hasObjectKeywords(parts: readonly SchemaObject[]): boolean {
  return parts.some((part) => KEYWORDS.some((keyword) => part[keyword] !== undefined));
}

/** One object of the object keywords of all parts. @param isPartial - whether something else describes the value too */
export function objectNode(
  parts: readonly SchemaObject[],
  context: Context,
  surroundings: Surroundings,
  isPartial: boolean,
): ObjectNode {
  const required = new Set(parts.flatMap(requiredOf));
  const described = describedProperties(parts, context, required);
  const missing = [...required].filter((name) => !described.has(name));
  const properties = [
    ...[...described.values()].filter((property) => property !== undefined),
    ...missing.flatMap((name) => requiredProperty(name, context, surroundings)),
  ];
  const index = indexType(parts, context, properties, isPartial);
  return { kind: 'object', properties, ...(index ? { index } : {}) };
}

/** The properties by their names; `undefined` for those that values which go this way lack. */
function describedProperties(
  parts: readonly SchemaObject[],
  context: Context,
  required: ReadonlySet<string>,
): Map<string, Property | undefined> {
  const entries = parts.flatMap(({ properties }) => entriesOf(properties));
  const groups = groupBy(entries, ([name]) => name);
  const described = [...groups].map(([name, group]) => {
    const schemas = group.map(([, schema]) => schema);
    if (schemas.some((schema) => isOmitted(context, schema))) return [name, undefined] as const;
    const type = intersection(schemas.map((schema) => convert(schema, context)));
    const comment = commentOfProperty(context, schemas);
    return [name, { name, type, optional: !required.has(name), comment }] as const;
  });
  return new Map(described);
}

/** A property that says nothing itself says what the schema says that it refers to. */
function commentOfProperty(context: Context, schemas: readonly Schema[]): string[] {
  const [first] = schemas;
  const own = schemas.map(commentOf).find((lines) => lines.length > 0);
  return own ?? (isObject(first) && first.$ref !== undefined ? commentOf(follow(context, first)) : []);
}

/** `required` may name what is described elsewhere. Long types are not repeated here: the intersection has them. */
function requiredProperty(name: string, context: Context, surroundings: Surroundings): Property[] {
  const schema = surroundings.find(name);
  if (schema !== undefined && isOmitted(context, schema)) return [];
  return [{ name, type: isShort(schema) ? convert(schema, context) : PRESENT, optional: false, comment: [] }];
}

function isShort(schema: Schema | undefined): boolean {
  if (!isObject(schema)) return false;
  if (schema.type === 'array') return isShort(schema['items'] as Schema | undefined);
  return schema.$ref !== undefined || SCALARS.includes(schema.type);
}

const SCALARS: readonly unknown[] = ['string', 'number', 'integer', 'boolean'];

/**
 * The type of all other properties. Where the schema does not say, there are none, unless it names none at all; with
 * `patternProperties` alone, all other properties are like those.
 */
function indexType(
  parts: readonly SchemaObject[],
  context: Context,
  properties: readonly Property[],
  isPartial: boolean,
): TypeNode | undefined {
  const schemas = parts.flatMap((part) => [
    ...entriesOf(part['patternProperties']).map(([, schema]) => schema),
    ...(part['additionalProperties'] === undefined ? [] : [part['additionalProperties'] as Schema]),
  ]);
  const isClosed = schemas.includes(false);
  const types = schemas.filter((schema) => schema !== false).map((schema) => convert(schema, context));
  if (types.length > 0)
    return properties.length > 0 ? widen([...types, ...propertyTypes(properties)], context) : union(types);
  if (properties.length > 0 || isPartial) return undefined;
  return isClosed ? NEVER : UNKNOWN;
}

function propertyTypes(properties: readonly Property[]): TypeNode[] {
  const types = properties.map(({ type }) => type);
  return properties.some(({ optional }) => optional) ? [...types, UNDEFINED] : types;
}

/** TypeScript wants every property to fit the index signature: a short union of all, else `unknown`. */
function widen(types: readonly TypeNode[], context: Context): TypeNode {
  const widened = union(types);
  const members = widened.kind === 'union' ? widened.members : [widened];
  if (members.length <= 5 && members.every((member) => nameOf(member) !== undefined)) return widened;
  context.warn('What other properties hold has no short type that fits all properties; it is `unknown`.');
  return UNKNOWN;
}
