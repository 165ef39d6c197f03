import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { isRecord } from '../part.ts';
import { childOf, entriesOf, follow, type Fault, type Place, type Resolve } from '../place.ts';

interface Options {
  /** The statuses whose examples belong to one operation. */
  statuses?: string[];
}
interface Response {
  content?: { [type: string]: { example?: unknown; examples?: { [name: string]: { value?: unknown } } } };
}
type Operation = { operationId?: string; responses?: { [status: string]: Response } };
/** The operation that has a response or a value first. */
type Owners = Map<unknown, string>;

/** The examples of errors that depend on the operation are its own. */
export const errorExamples: Oas3Rule = ({ statuses = ['404', '409', '422'] }: Options) => {
  const owners: Owners = new Map();
  let path = '';
  return {
    PathItem(_item: object, { key }: UserContext) {
      path = String(key);
    },
    Operation(operation: object, { report, location, key, resolve }: UserContext) {
      if (!isRecord(operation)) return;
      const { operationId, responses } = operation as Operation;
      const name = operationId ?? `${String(key).toUpperCase()} ${path}`;
      for (const status of statuses) {
        if (!responses?.[status]) continue;
        const response = { node: responses[status], location: location.child(['responses', status]) };
        for (const fault of faultsOf(response, status, name, owners, resolve)) report(fault);
      }
    },
  };
};

function faultsOf(entry: Place<Response>, status: string, name: string, owners: Owners, resolve: Resolve): Fault[] {
  const response = follow(entry, resolve);
  const examples = response ? examplesIn(response, resolve) : [];
  if (!response || examples.length === 0) return [];
  const owner = claim(owners, response.node, name);
  if (owner !== undefined) {
    const message = `\`${name}\` answers ${status} with the response of \`${owner}\`. Write one here, with an example that fits.`;
    return [{ message, location: entry.location }];
  }
  return examples.flatMap(({ node, location }) => {
    const first = claim(owners, JSON.stringify(node), name);
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

/** The values of all examples, each at the place where the response names it. */
function examplesIn(response: Place<Response>, resolve: Resolve): Place<unknown>[] {
  return entriesOf(childOf(response, 'content'), resolve).flatMap(([, media]) => {
    const named = entriesOf(childOf(media, 'examples'), resolve).map(([name, { node }]) => {
      return { node: node.value, location: media.location.child(['examples', name]).key() };
    });
    return [childOf(media, 'example'), ...named].filter(({ node }) => node !== undefined);
  });
}
