import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { reportOnce, type Fault } from '../fault.ts';
import { nodeOf, type Location, type Node } from '../node.ts';
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
/** A property, parameter or header with what its name says; where the name is, is seldom asked. */
interface User {
  name: string;
  kind: Kind;
  place: () => Location;
}
/** A schema in which properties end, and the properties that do. */
interface Leaf {
  schema: Node<Schema>;
  users: User[];
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;

/** The names of times say that they are times, and those of ids that they are ids, and nothing else has such a name. */
export const timesAndIds: Oas3Rule = ({
  times = '(^|_)at$|^timestamp$',
  ids = '(^|_)ids?$',
  shape = '^<prefix>_[0-9A-HJKMNP-TV-Z]{26}$',
}: Options) => {
  const leaves = new Map<Schema, Leaf>();
  const [isTime, isIdName] = [new RegExp(times), new RegExp(ids)];
  const kindOf = (name: string): Kind => (isTime.test(name) ? 'time' : isIdName.test(name) ? 'id' : 'other');
  const pattern = patternOf(shape);
  const report = reportOnce();
  const add = (user: User, node: Node): void => {
    for (const schema of leavesOf(node)) {
      const leaf = leaves.get(schema.value) ?? { schema, users: [] };
      leaf.users.push(user);
      leaves.set(schema.value, leaf);
    }
  };
  // HTTP has times of other forms, and `created_after` is a good name, so that of these only ids are looked at.
  const addId = (name: string, place: () => Location, node: Node): void => {
    if (kindOf(name.toLowerCase().replaceAll('-', '_')) === 'id') add({ name, kind: 'id', place }, node);
  };
  return {
    SchemaProperties(properties: object, context: UserContext) {
      for (const property of nodeOf(properties, context).children()) {
        const { name } = property;
        add({ name, kind: kindOf(name), place: () => property.key }, property);
      }
    },
    Parameter(value: object, context: UserContext) {
      const parameter = nodeOf(value, context);
      const { name } = parameter.fields;
      if (typeof name === 'string') addId(name, () => parameter.locate('name'), parameter.child('schema'));
    },
    Header(value: object, context: UserContext) {
      const header = nodeOf(value, context);
      addId(header.name, () => header.entry.key, header.child('schema'));
    },
    Root: {
      leave(_root: object, context: UserContext) {
        for (const leaf of leaves.values()) report(context, faultsOf(leaf, times, shape, pattern));
      },
    },
  };
};

function faultsOf(leaf: Leaf, times: string, shape: string, pattern: RegExp): Fault[] {
  const misnamed = leaf.users.filter(({ kind }) => kind !== 'time');
  if (leaf.schema.value.format === 'date-time')
    return misnamed.map(({ name, place }) => ({ message: badName(name, times), location: place() }));
  const noTime = 'is a time by its name, but not by its schema. Write `format: date-time`.';
  const noId = `is an id by its name, but not by its schema. Write a \`pattern\` of the shape \`${shape}\`.`;
  return [...wrong(leaf, 'time', 'format', noTime), ...(isId(leaf, pattern) ? [] : wrong(leaf, 'id', 'pattern', noId))];
}

/** The schema is wrong if only such names end in it, and has one finding; otherwise each of the names is. */
function wrong({ schema, users }: Leaf, kind: Kind, keyword: 'format' | 'pattern', text: string): Fault[] {
  const found = users.filter((user) => user.kind === kind);
  if (found.length < users.length)
    return found.map(({ name, place }) => ({ message: `\`${name}\` ${text}`, location: place() }));
  const location = schema.locate(schema.value[keyword] === undefined ? 'type' : keyword);
  return found.slice(0, 1).map(({ name }) => ({ message: `\`${name}\` ${text}`, location }));
}

function isId({ schema: { value } }: Leaf, pattern: RegExp): boolean {
  return [value.pattern, value.format].some((found) => found !== undefined && pattern.test(found));
}

function badName(name: string, times: string): string {
  const better = `${name.replace(/_(on|date|time)$/, '')}_at`;
  const advice = new RegExp(times).test(better) ? `Call it \`${better}\`.` : 'Rename it.';
  return `\`${name}\` is a time, but its name does not match \`${times}\`. ${advice}`;
}

function patternOf(shape: string): RegExp {
  const escaped = shape.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return new RegExp(`^${escaped.replace('<prefix>', '[a-z]{2,}')}$`);
}

/** What a property, parameter or header holds in the end: through `$ref`, its alternatives and, for a list, its items; without `null`. */
function leavesOf(node: Node, passed = new Set<Schema>()): Node<Schema>[] {
  return schemasAt(node).flatMap((schema) => {
    if (passed.has(schema.value) || schema.value.type === 'null') return [];
    passed.add(schema.value);
    const isList = typesOf(schema.value).includes('array');
    const inner = subschemas(schema, isList ? [...BRANCHES, 'items'] : BRANCHES);
    return inner.length === 0 ? [schema] : inner.flatMap((part) => leavesOf(part, passed));
  });
}
