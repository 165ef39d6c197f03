import type { Oas3Rule } from '@redocly/openapi-core';
import { checkBodies } from '../bodies.ts';
import type { Fault } from '../fault.ts';
import type { Node } from '../node.ts';
import { nameOf, type Schema } from '../schema.ts';
import { schemasAt, type Visit } from '../schema-walk.ts';

interface Options {
  /** Names of schemas (`Error`) and of their properties (`Error.details`) that may be absent. */
  except?: readonly string[];
}

/** Responses and webhooks always have every property; what is unset is `null`. */
export const requiredInOutput: Oas3Rule = ({ except = [] }: Options) =>
  checkBodies(({ output }) => output.flatMap((visit) => faultsOf(visit, except)));

function faultsOf({ schema, around }: Visit, except: readonly string[]): Fault[] {
  const required = new Set([schema, ...around].flatMap(({ value }) => requiredBy(value)));
  const owner = nameOf(schema.location);
  if (except.includes(owner)) return [];
  return schema
    .child('properties')
    .children()
    .filter(({ name }) => !required.has(name) && !except.includes(`${owner}.${name}`))
    .filter((property) => !isHidden(property))
    .map(({ name, key }) => {
      const message = `\`${name}\` may be absent from \`${owner}\` in a response or webhook. Add it to \`required\`, and let it be \`null\` when it is unset.`;
      return { message, location: key };
    });
}

/** What the schema requires itself, or through a part such as `allOf: [{ required: [id] }]`. */
function requiredBy({ required = [], allOf = [] }: Schema): readonly string[] {
  return [...required, ...allOf.flatMap((part) => part.required ?? [])];
}

/** A property that is `writeOnly` is never in a response. */
function isHidden(property: Node): boolean {
  return property.fields.writeOnly === true || schemasAt(property).some(({ value }) => value.writeOnly === true);
}
