import type { Oas3Rule } from '@redocly/openapi-core';
import { collectBodies } from '../bodies.ts';
import { follow, nameOf, recordOf, type Location, type Resolve, type Schema } from '../schema.ts';
import type { Visit } from '../schema-tree.ts';

interface Options {
  /** Names of schemas (`Error`) and of their properties (`Error.details`) that may be absent. */
  except?: readonly string[];
}
type Property = { name: string; owner: string; location: Location };

/** Responses and webhooks always have every property; what is unset is `null`. */
export const requiredInOutput: Oas3Rule = ({ except = [] }: Options) =>
  collectBodies(({ output }, { report, resolve }) => {
    const optional = new Map<string, Property>();
    for (const visit of output)
      for (const property of optionalIn(visit, resolve)) optional.set(property.location.absolutePointer, property);
    for (const { name, owner, location } of optional.values()) {
      if (except.includes(owner) || except.includes(`${owner}.${name}`)) continue;
      const message = `\`${name}\` may be absent from \`${owner}\` in a response or webhook. Add it to \`required\`, and let it be \`null\` when it is unset.`;
      report({ message, location: location.key() });
    }
  });

function optionalIn({ value, location, around }: Visit, resolve: Resolve): Property[] {
  const required = new Set([value, ...around.map((place) => place.value)].flatMap(requiredBy));
  return Object.entries(value.properties ?? {})
    .filter(([name]) => !required.has(name))
    .map(([name, schema]) => ({ name, schema, location: location.child(['properties', name]) }))
    .filter((property) => !isHidden(property.schema, property.location, resolve))
    .map((property) => ({ ...property, owner: nameOf(location) }));
}

/** What the schema requires itself, or through a part such as `allOf: [{ required: [id] }]`. */
function requiredBy({ required = [], allOf = [] }: Schema): readonly string[] {
  return [...required, ...allOf.flatMap((part) => part.required ?? [])];
}

/** A property that is `writeOnly` is never in a response. */
function isHidden(schema: unknown, location: Location, resolve: Resolve): boolean {
  return (
    recordOf(schema).writeOnly === true ||
    follow(schema, location, resolve).some(({ value }) => value.writeOnly === true)
  );
}
