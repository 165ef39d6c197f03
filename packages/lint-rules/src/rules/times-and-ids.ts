import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { reportOnce, type Fault } from '../fault.ts';
import { nodeOf, type Node } from '../node.ts';
import { typesOf, type Schema } from '../schema.ts';
import { schemasAt, subschemas } from '../schema-walk.ts';

interface Options {
  /** What the names of times match, a regular expression. */
  times?: string;
  /** What the names of ids, and of lists of ids, match, a regular expression. */
  ids?: string;
  /** The `pattern` (or `format`) of an id, in which `<prefix>` stands for a few small letters. */
  shape?: string;
}
type Kind = 'time' | 'id' | 'other';
/** A schema in which properties end, and the properties that do, with what their names say. */
interface Leaf {
  schema: Node<Schema>;
  users: { property: Node; kind: Kind }[];
}

/** The names of times say that they are times, and those of ids that they are ids, and nothing else has such a name. */
export const timesAndIds: Oas3Rule = ({
  times = '(^|_)at$|^timestamp$',
  ids = '(^|_)ids?$',
  shape = '^<prefix>_[0-9A-HJKMNP-TV-Z]{26}$',
}: Options) => {
  const leaves = new Map<Schema, Leaf>();
  const [isTime, isIdName] = [new RegExp(times), new RegExp(ids)];
  const kindOf = (name: string): Kind => (isTime.test(name) ? 'time' : isIdName.test(name) ? 'id' : 'other');
  const report = reportOnce();
  return {
    SchemaProperties(properties: object, context: UserContext) {
      for (const property of nodeOf(properties, context).children()) {
        for (const schema of leavesOf(property)) {
          const leaf = leaves.get(schema.value) ?? { schema, users: [] };
          leaf.users.push({ property, kind: kindOf(property.name) });
          leaves.set(schema.value, leaf);
        }
      }
    },
    Root: {
      leave(_root: object, context: UserContext) {
        for (const leaf of leaves.values()) report(context, faultsOf(leaf, times, shape));
      },
    },
  };
};

function faultsOf(leaf: Leaf, times: string, shape: string): Fault[] {
  const misnamed = leaf.users.filter(({ kind }) => kind !== 'time');
  if (leaf.schema.value.format === 'date-time')
    return misnamed.map(({ property: { name, key } }) => ({ message: badName(name, times), location: key }));
  const noTime = 'is a time by its name, but not by its schema. Write `format: date-time`.';
  const noId = `is an id by its name, but not by its schema. Write a \`pattern\` of the shape \`${shape}\`.`;
  return [...wrong(leaf, 'time', 'format', noTime), ...(isId(leaf, shape) ? [] : wrong(leaf, 'id', 'pattern', noId))];
}

/** The schema is wrong if only such names end in it, and has one finding; otherwise each of the names is. */
function wrong({ schema, users }: Leaf, kind: Kind, keyword: 'format' | 'pattern', text: string): Fault[] {
  const found = users.filter((user) => user.kind === kind);
  const faults = found.map(({ property: { name, key } }) => ({ message: `\`${name}\` ${text}`, location: key }));
  if (found.length < users.length) return faults;
  const location = schema.locate(schema.value[keyword] === undefined ? 'type' : keyword);
  return faults.slice(0, 1).map((fault) => ({ ...fault, location }));
}

function isId({ schema: { value } }: Leaf, shape: string): boolean {
  return [value.pattern, value.format].some((found) => found !== undefined && shapeOf(shape).test(found));
}

function badName(name: string, times: string): string {
  const better = `${name.replace(/_(on|date|time)$/, '')}_at`;
  const advice = new RegExp(times).test(better) ? `Call it \`${better}\`.` : 'Rename it.';
  return `\`${name}\` is a time, but its name does not match \`${times}\`. ${advice}`;
}

function shapeOf(shape: string): RegExp {
  const escaped = shape.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return new RegExp(`^${escaped.replace('<prefix>', '[a-z]{2,}')}$`);
}

/** What a property holds in the end: through `$ref`, its alternatives and, for a list, its items; without `null`. */
function leavesOf(node: Node, above: readonly Schema[] = []): Node<Schema>[] {
  return schemasAt(node).flatMap((schema) => {
    const { value } = schema;
    if (above.includes(value) || value.type === 'null') return [];
    const inner = subschemas(schema, [
      'allOf',
      'anyOf',
      'oneOf',
      ...(typesOf(value).includes('array') ? (['items'] as const) : []),
    ]);
    if (inner.length === 0) return [schema];
    return inner.flatMap((part) => leavesOf(part, [...above, value]));
  });
}
