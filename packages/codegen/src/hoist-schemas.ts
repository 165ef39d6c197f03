import { lookUp, type Description, type Schema } from '@botbat/document';

/** A reference to a schema inside of an operation, instead of to a component. */
const INSIDE = /^#\/paths\/.*\/(schema|schemas|properties|items|allOf|anyOf|oneOf)(\/|$)/;

/**
 * Makes components of the schemas that are referred to where they stand in an operation. openapi-typescript writes such
 * a reference as a path through its types, which holds only as long as nothing on the way is optional.
 */
export function hoistSchemas(description: Description): Description {
  const found = new Set<string>();
  const rewritten = rewrite(description, found);
  if (found.size === 0) return description;
  const hoisted: { [name: string]: Schema } = {};
  // What is hoisted may refer to more of its kind; a set goes on to what is added to it meanwhile.
  for (const pointer of found) hoisted[toName(pointer)] = rewrite(lookUp(description, pointer) as Schema, found);
  const { components } = rewritten;
  return { ...rewritten, components: { ...components, schemas: { ...hoisted, ...components?.schemas } } };
}

function rewrite<Value>(value: Value, found: Set<string>): Value {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, found)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const isInside = key === '$ref' && typeof item === 'string' && INSIDE.test(item);
    if (isInside) found.add(item);
    return [key, isInside ? `#/components/schemas/${toName(item)}` : rewrite(item, found)] as const;
  });
  return Object.fromEntries(entries) as Value;
}

function toName(pointer: string): string {
  return pointer.slice(2).replaceAll(/[^A-Za-z0-9]+/g, '_');
}
