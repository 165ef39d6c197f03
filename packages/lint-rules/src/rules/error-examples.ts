import type { Oas3Rule } from '@redocly/openapi-core';
import type { Fault } from '../fault.ts';
import type { Location, Node } from '../node.ts';
import { checkOperations, mediaTypesOf, responsesOf } from '../operations.ts';

interface Options {
  /** The statuses whose examples belong to one operation. */
  statuses?: string[];
}
/** A value that serves as an example, and the place where the response names it. */
type Example = { value: unknown; location: Location };
/** The operation that has a response or a value first. */
type Owners = Map<unknown, string>;

/** The examples of errors that depend on the operation are its own. */
export const errorExamples: Oas3Rule = ({ statuses = ['404', '409', '422'] }: Options) => {
  const owners: Owners = new Map();
  return checkOperations((operation, pathItem) => {
    const name = String(operation.fields.operationId ?? `${operation.name.toUpperCase()} ${pathItem.name}`);
    const responses = responsesOf(operation).filter((response) => statuses.includes(response.name));
    return responses.flatMap((response) => faultsOf(response, name, owners));
  });
};

function faultsOf(response: Node, name: string, owners: Owners): Fault[] {
  const examples = mediaTypesOf(response).flatMap(examplesIn);
  if (examples.length === 0) return [];
  const owner = claim(owners, response.value, name);
  if (owner !== undefined) {
    const message = `\`${name}\` answers ${response.name} with the response of \`${owner}\`. Write one here, with an example that fits.`;
    return [{ message, location: response.entry.location }];
  }
  return examples.flatMap(({ value, location }) => {
    const first = claim(owners, JSON.stringify(value), name);
    if (first === undefined) return [];
    return [{ message: `\`${first}\` has this example already. Show what goes wrong in \`${name}\`.`, location }];
  });
}

/** The other operation that has the thing already, if one does. */
function claim(owners: Owners, thing: unknown, name: string): string | undefined {
  const owner = owners.get(thing);
  if (owner === undefined) owners.set(thing, name);
  return owner === name ? undefined : owner;
}

function examplesIn(media: Node): Example[] {
  const { value, location } = media.child('example');
  const named = media.get('examples')?.entries() ?? [];
  const values = named.map(({ fields, entry }) => ({ value: fields.value, location: entry.key }));
  return [{ value, location }, ...values].filter((example) => example.value !== undefined);
}
