import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { follow, placeOf, recordOf, typesOf, type Location, type Place, type Resolve, type Schema } from '../schema.ts';

interface Options {
  /** What the names of times match, a regular expression. */
  times?: string;
  /** What the names of ids, and of lists of ids, match, a regular expression. */
  ids?: string;
  /** The `pattern` (or `format`) of an id, in which `<prefix>` stands for a few small letters. */
  shape?: string;
}
type Finding = { message: string; location: Location };
type Kind = 'time' | 'id' | 'other';
/** A schema in which properties end, and the properties that do, with what their names say. */
type Leaf = Place & { users: { name: string; kind: Kind; location: Location }[] };

/** The names of times say that they are times, and those of ids that they are ids, and nothing else has such a name. */
export const timesAndIds: Oas3Rule = ({
  times = '(^|_)at$|^timestamp$',
  ids = '(^|_)ids?$',
  shape = '^<prefix>_[0-9A-HJKMNP-TV-Z]{26}$',
}: Options) => {
  const leaves = new Map<string, Leaf>();
  const kindOf = (name: string): Kind =>
    new RegExp(times).test(name) ? 'time' : new RegExp(ids).test(name) ? 'id' : 'other';
  return {
    SchemaProperties(properties: object, { location, resolve }: UserContext) {
      for (const [name, property] of Object.entries(recordOf(properties))) {
        const user = { name, kind: kindOf(name), location: location.child(name) };
        for (const leaf of leavesOf(property, user.location, resolve)) {
          const { users } = leaves.get(leaf.location.absolutePointer) ?? { users: [] };
          leaves.set(leaf.location.absolutePointer, { ...leaf, users: [...users, user] });
        }
      }
    },
    Root: {
      leave(_root: object, { report }: UserContext) {
        for (const leaf of leaves.values()) for (const finding of faultsOf(leaf, times, shape)) report(finding);
      },
    },
  };
};

function faultsOf(leaf: Leaf, times: string, shape: string): Finding[] {
  const misnamed = leaf.users.filter(({ kind }) => kind !== 'time');
  if (leaf.value.format === 'date-time')
    return misnamed.map(({ name, location }) => ({ message: badName(name, times), location: location.key() }));
  const noTime = 'is a time by its name, but not by its schema. Write `format: date-time`.';
  const noId = `is an id by its name, but not by its schema. Write a \`pattern\` of the shape \`${shape}\`.`;
  return [...wrong(leaf, 'time', 'format', noTime), ...(isId(leaf, shape) ? [] : wrong(leaf, 'id', 'pattern', noId))];
}

/** The schema is wrong if only such names end in it, and has one finding; otherwise each of the names is. */
function wrong(leaf: Leaf, kind: Kind, keyword: 'format' | 'pattern', text: string): Finding[] {
  const found = leaf.users.filter((user) => user.kind === kind);
  const findings = found.map(({ name, location }) => ({ message: `\`${name}\` ${text}`, location: location.key() }));
  if (found.length < leaf.users.length) return findings;
  return findings.slice(0, 1).map((finding) => ({ ...finding, location: keywordOf(leaf, keyword) }));
}

function isId({ value }: Place, shape: string): boolean {
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

function keywordOf(place: Place, keyword: 'format' | 'pattern'): Location {
  return place.value[keyword] === undefined ? placeOf(place) : place.location.child(keyword);
}

/** What a property holds in the end: through `$ref`, its alternatives and, for a list, its items; without `null`. */
function leavesOf(schema: unknown, location: Location, resolve: Resolve, above: readonly string[] = []): Place[] {
  return follow(schema, location, resolve).flatMap((place) => {
    const pointer = place.location.absolutePointer;
    if (above.includes(pointer) || place.value.type === 'null') return [];
    const inner = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((keyword) =>
      (place.value[keyword] ?? []).map((part, index) => ({ part, at: place.location.child([keyword, index]) })),
    );
    if (typesOf(place.value).includes('array')) inner.push(...itemsOf(place));
    if (inner.length === 0) return [place];
    return inner.flatMap(({ part, at }) => leavesOf(part, at, resolve, [...above, pointer]));
  });
}

function itemsOf({ value, location }: Place): { part: Schema; at: Location }[] {
  return typeof value.items === 'object' ? [{ part: value.items, at: location.child('items') }] : [];
}
