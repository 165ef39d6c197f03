import type { Schema } from '@botbat/document';
import { valuesOf } from './enum-type.ts';
import { hasObjectKeywords } from './object-type.ts';
import { allParts, entriesOf, follow, isCutShort, isObject, isOmitted, requiredOf, type Context } from './schemas.ts';
import type { Surroundings } from './surroundings.ts';
import { intersection, NEVER, type ObjectNode, type TypeNode } from './type-node.ts';

/** More than this would be slow to write and to read. */
const MOST_EXCLUSIONS = 1000;

/**
 * TypeScript lets an object fit several branches of a union at once. Each branch that is an object here refuses the
 * properties that only other branches have. Branches that a tag tells apart are exclusive already.
 */
export function excludeOthers(
  nodes: readonly TypeNode[],
  branches: readonly Schema[],
  context: Context,
  around: Surroundings,
): TypeNode[] {
  const shapes = branches.map((branch) => shapeOf(branch, context, around));
  const objects = shapes.filter((shape) => shape !== undefined);
  if (objects.length < 2 || areTagged(objects)) return [...nodes];
  const names = new Set(objects.flatMap((shape) => [...shape.names]));
  if (names.size * objects.length > MOST_EXCLUSIONS) {
    context.warn('`oneOf` has too many branches to keep them apart; the type allows several at once.');
    return [...nodes];
  }
  return nodes.map((node, index) => refuse(node, shapes[index], names));
}

interface Shape {
  names: Set<string>;
  /** The required properties that have a single value. */
  tags: Map<string, string>;
}

/** What an object branch consists of; `undefined` for other branches, and for those that are made of branches again. */
function shapeOf(branch: Schema, context: Context, around: Surroundings): Shape | undefined {
  if (!isObject(branch)) return undefined;
  const parts = allParts(context, [branch]);
  if (isCutShort(parts)) return undefined;
  const isPlain = parts.every((part) => part['anyOf'] === undefined && part['oneOf'] === undefined);
  const types = parts.flatMap(({ type }) => (type === undefined ? [] : [String(type)]));
  const isOnlyObject = types.every((type) => type === 'object') && (types.length > 0 || hasObjectKeywords(parts));
  if (!isPlain || !isOnlyObject) return undefined;
  const required = new Set(parts.flatMap(requiredOf));
  const entries = parts.flatMap(({ properties }) => entriesOf(properties));
  const omitted = new Set(entries.filter(([, schema]) => isOmitted(context, schema)).map(([name]) => name));
  const names = [...entries.map(([name]) => name), ...required].filter((name) => {
    const schema = around.find(name);
    return !omitted.has(name) && !(schema !== undefined && isOmitted(context, schema));
  });
  return { names: new Set(names), tags: tagsIn(entries, required, context) };
}

function tagsIn(
  entries: readonly [name: string, schema: Schema][],
  required: ReadonlySet<string>,
  context: Context,
): Map<string, string> {
  const tags = entries.flatMap(([name, schema]) => {
    const target = required.has(name) ? follow(context, schema) : undefined;
    const values = isObject(target) ? valuesOf(target) : undefined;
    return values?.length === 1 ? [[name, JSON.stringify(values[0])] as const] : [];
  });
  return new Map(tags);
}

function areTagged(shapes: readonly Shape[]): boolean {
  const [first] = shapes;
  return [...(first?.tags.keys() ?? [])].some((name) => {
    const values = new Set(shapes.map(({ tags }) => tags.get(name)));
    return values.size === shapes.length && !values.has(undefined);
  });
}

function refuse(node: TypeNode, shape: Shape | undefined, names: ReadonlySet<string>): TypeNode {
  const others = shape ? [...names].filter((name) => !shape.names.has(name)) : [];
  if (others.length === 0) return node;
  const properties = others.map((name) => ({ name, type: NEVER, optional: true, comment: [] }));
  const isOpen = node.kind === 'object' && node.index !== undefined;
  if (node.kind !== 'object' || isOpen)
    return intersection([node, { kind: 'object', properties } satisfies ObjectNode]);
  return { ...node, properties: [...node.properties, ...properties] };
}
