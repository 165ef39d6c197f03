import { follow, type Location, type Place, type Resolve, type Schema } from './schema.ts';

/** A schema, and the schemas around it that describe the same value, the outermost first. */
export interface Visit extends Place {
  around: readonly Place[];
}

const PARTS = ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const;
const CHILDREN = ['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems'] as const;

/**
 * Every schema that a value of the given one can meet, behind each `$ref` too. One that is a part of several others
 * (`allOf`) comes once for each of them. What a value must not be (`not`) and what only asks about it (`if`) is left out.
 */
export function* schemaTree(schema: unknown, location: Location, resolve: Resolve): Generator<Visit> {
  const seen = new Set<string>();
  const waiting = follow(schema, location, resolve).map((place): Visit => ({ ...place, around: [] }));
  for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
    const route = [...visit.around, visit].map((place) => place.location.absolutePointer);
    const key = route.join(' ');
    if (seen.has(key) || route.indexOf(route.at(-1) ?? '') < route.length - 1) continue;
    seen.add(key);
    yield visit;
    const around = [...visit.around, visit];
    waiting.push(...below(visit, PARTS, resolve).map((place) => ({ ...place, around })));
    waiting.push(...below(visit, CHILDREN, resolve).map((place) => ({ ...place, around: [] })));
  }
}

/** The schemas under the keywords, whether one, a list or a map of them. */
function below({ value, location }: Place, keywords: readonly (keyof Schema)[], resolve: Resolve): Place[] {
  return keywords.flatMap((keyword) => {
    const found = value[keyword];
    const place = location.child(keyword);
    const many = Array.isArray(found) || keyword === 'properties' || keyword === 'patternProperties';
    if (!many) return follow(found, place, resolve);
    return Object.entries(found ?? {}).flatMap(([key, child]) => follow(child, place.child(key), resolve));
  });
}
