import type { Location } from '@redocly/openapi-core';
import { childOf, childrenOf, follow, isObject, type Part, type Resolve } from './part.ts';

/** The only values that a schema admits, and the keyword that says so. */
export interface Values {
  values: readonly unknown[];
  location: Location;
}

/**
 * The values that the property at the end of `path` can have by `enum` and `const`, through `$ref`, `allOf`, `oneOf` and
 * `anyOf`; `undefined` when nothing limits them.
 */
export function valuesOf(
  schema: Part,
  path: readonly string[],
  resolve: Resolve,
  outer: readonly unknown[] = [],
): Values | undefined {
  const { node } = schema;
  if (!isObject(node) || outer.includes(node)) return undefined;
  const within = (part: Part) => valuesOf(part, path, resolve, [...outer, node]);
  const target = '$ref' in node ? follow(schema, resolve) : undefined;
  return common([
    ownValues(schema, path, resolve, [...outer, node]),
    target && within(target),
    ...childrenOf(childOf(schema, 'allOf')).map(within),
    ...['oneOf', 'anyOf'].map((keyword) => joined(childOf(schema, keyword), within)),
  ]);
}

/** What the keywords `properties`, `enum`, `const` and `type: 'null'` say. */
function ownValues(
  schema: Part,
  [name, ...rest]: readonly string[],
  resolve: Resolve,
  outer: readonly unknown[],
): Values | undefined {
  const node = schema.node as { [keyword: string]: unknown };
  const at = (keyword: string) => schema.location.child(keyword);
  if (node.type === 'null') return { values: name === undefined ? [null] : [], location: at('type') };
  if (name !== undefined) return valuesOf(childOf(childOf(schema, 'properties'), name), rest, resolve, outer);
  if (Array.isArray(node.enum)) return { values: node.enum, location: at('enum') };
  return 'const' in node ? { values: [node.const], location: at('const') } : undefined;
}

function joined(branches: Part, valuesIn: (part: Part) => Values | undefined): Values | undefined {
  const found = childrenOf(branches).map(valuesIn);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return { values: [...new Set(found.flatMap((each) => each?.values ?? []))], location: branches.location };
}

function common(found: readonly (Values | undefined)[]): Values | undefined {
  const [first, ...others] = found.filter((each) => each !== undefined);
  if (!first) return undefined;
  const isCommon = (value: unknown) => others.every(({ values }) => values.includes(value));
  return { values: first.values.filter(isCommon), location: first.location };
}
