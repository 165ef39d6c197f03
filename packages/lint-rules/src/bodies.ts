import type { UserContext } from '@redocly/openapi-core';
import { reportOnce, type Fault } from './fault.ts';
import { nodeOf, type Node } from './node.ts';
import { mediaTypesOf, responsesOf } from './operations.ts';
import { walkSchemas, type Visit, type Visited } from './schema-walk.ts';

/** The schemas that clients write, and those that they read. */
export interface Bodies {
  input: Visit[];
  output: Visit[];
}

/**
 * Visitors that collect the schemas of all bodies, and report what is wrong with them when the root is left. Clients
 * write request bodies and read responses; they also read what a webhook or a callback sends them. What they answer to
 * that is left out.
 */
export function checkBodies(faultsOf: (bodies: Bodies) => Iterable<Fault>) {
  const bodies: Bodies = { input: [], output: [] };
  const visited: Record<keyof Bodies, Visited> = { input: new Map(), output: new Map() };
  const report = reportOnce();
  const add = (direction: keyof Bodies, body: Node | undefined) => {
    for (const mediaType of mediaTypesOf(body))
      for (const visit of walkSchemas(mediaType.child('schema'), visited[direction])) bodies[direction].push(visit);
  };
  const received = {
    Operation(value: object, context: UserContext) {
      add('output', nodeOf(value, context).get('requestBody'));
    },
  };
  return {
    Paths: {
      Operation(value: object, context: UserContext) {
        const operation = nodeOf(value, context);
        add('input', operation.get('requestBody'));
        for (const response of responsesOf(operation)) add('output', response);
      },
    },
    WebhooksMap: received,
    Callback: received,
    Root: {
      leave: (_root: object, context: UserContext) => report(context, faultsOf(bodies)),
    },
  };
}
