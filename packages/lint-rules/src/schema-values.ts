import { isRef } from '@redocly/openapi-core';
import { isRecord, type Location, type Node } from './node.ts';

/** The only values that a schema admits, and the keyword that says so. */
export interface Values {
  values: readonly unknown[];
  location: Location;
}

type Known = Map<unknown, Values | undefined>;

/**
 * The values that the property at the end of `path` can have by `enum` and `const`, through `$ref`, `allOf`, `oneOf` and
 * `anyOf`; `undefined` when nothing limits them.
 */
export function valuesOf(schema: Node, path: readonly string[], known: Known = new Map()): Values | undefined {
  const { value } = schema;
  if (!isRecord(value) || known.has(value)) return known.get(value);
  known.set(value, undefined); // Inside itself, a schema says nothing more.
  const within = (part: Node) => valuesOf(part, path, known);
  const target = isRef(value) ? schema.follow() : undefined;
  const found = common([
    ownValues(schema, path),
    target && within(target),
    ...schema.child('allOf').children().map(within),
    ...['oneOf', 'anyOf'].map((keyword) => joined(schema.child(keyword), within)),
  ]);
  known.set(value, found);
  return found;
}

/** What the keywords `properties`, `enum`, `const` and `type: 'null'` say. */
function ownValues(schema: Node, [name, ...rest]: readonly string[]): Values | undefined {
  const { fields } = schema;
  const at = (keyword: string) => schema.child(keyword).location;
  if (fields.type === 'null') return { values: name === undefined ? [null] : [], location: at('type') };
  if (name !== undefined) return valuesOf(schema.child('properties').child(name), rest);
  if (Array.isArray(fields.enum)) return { values: fields.enum, location: at('enum') };
  return 'const' in fields ? { values: [fields.const], location: at('const') } : undefined;
}

function joined(branches: Node, valuesIn: (part: Node) => Values | undefined): Values | undefined {
  const found = branches.children().map(valuesIn);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return { values: [...new Set(found.flatMap((each) => each?.values ?? []))], location: branches.location };
}

function common(found: readonly (Values | undefined)[]): Values | undefined {
  const [first, ...others] = found.filter((each) => each !== undefined);
  if (!first) return undefined;
  const isCommon = (value: unknown) => others.every(({ values }) => values.includes(value));
  return { values: first.values.filter(isCommon), location: first.location };
}
