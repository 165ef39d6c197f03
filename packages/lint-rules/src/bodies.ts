import type { UserContext } from '@redocly/openapi-core';
import { followAny, recordOf, type Place, type Resolve } from './schema.ts';
import { schemaTree, type Visit } from './schema-tree.ts';

/** The schemas that clients write, and those that they read; each visit comes once. */
export interface Bodies {
  input: Visit[];
  output: Visit[];
}
/**
 * Visitors that collect the schemas of all bodies until the root is left. Clients write request bodies and read
 * responses; they also read what a webhook or a callback sends them. What they answer to that is left out.
 */
export function collectBodies(leave: (bodies: Bodies, context: UserContext) => void) {
  const input = new Map<string, Visit>();
  const output = new Map<string, Visit>();
  const add = (visits: Map<string, Visit>, value: unknown, place: Place['location'], resolve: Resolve) => {
    for (const visit of bodySchemas(value, place, resolve)) visits.set(keyOf(visit), visit);
  };
  const received = {
    Operation(operation: object, { location, resolve }: UserContext) {
      add(output, recordOf(operation).requestBody, location.child('requestBody'), resolve);
    },
  };
  return {
    Paths: {
      Operation(operation: object, { location, resolve }: UserContext) {
        const { requestBody, responses } = recordOf(operation);
        add(input, requestBody, location.child('requestBody'), resolve);
        for (const [status, response] of Object.entries(recordOf(responses)))
          add(output, response, location.child(['responses', status]), resolve);
      },
    },
    WebhooksMap: received,
    Callback: received,
    Root: {
      leave: (_root: object, context: UserContext) =>
        leave({ input: [...input.values()], output: [...output.values()] }, context),
    },
  };
}

function bodySchemas(body: unknown, place: Place['location'], resolve: Resolve): Visit[] {
  return followAny(body, place, resolve).flatMap(({ value, location }) =>
    Object.entries(recordOf(recordOf(value).content)).flatMap(([name, mediaType]) => [
      ...schemaTree(recordOf(mediaType).schema, location.child(['content', name, 'schema']), resolve),
    ]),
  );
}

function keyOf({ around, location }: Visit): string {
  return [...around.map((place) => place.location), location].map((at) => at.absolutePointer).join(' ');
}
