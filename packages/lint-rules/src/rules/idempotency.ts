import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { Fault } from '../fault.ts';
import { nodeOf, recordOf, type Location, type Node } from '../node.ts';
import { findHeader, operationsOf } from '../operations.ts';

interface Options {
  /** The header parameter that makes a request safe to repeat. */
  header?: string;
  /** The operationIds of those that take it although they do not answer 201. */
  operations?: readonly string[];
}

/** POST operations that create something take a key against doing it twice, and no other operation does. */
export const idempotency: Oas3Rule = ({ header = 'Idempotency-Key', operations = [] }: Options) => {
  const needsKey = ({ name, fields: { operationId, responses } }: Node) => {
    const isNamed = typeof operationId === 'string' && operations.includes(operationId);
    return isNamed || (name === 'post' && '201' in recordOf(responses));
  };
  return {
    Paths: {
      PathItem(value: object, context: UserContext) {
        const pathItem = nodeOf(value, context);
        const inCommon = findHeader(pathItem, header);
        const found = operationsOf(pathItem);
        const faults = found.flatMap((operation) => faultsOf(operation, header, needsKey(operation), inCommon));
        for (const fault of faults) context.report(fault);
        if (inCommon && !found.every(needsKey)) {
          const message = `Not every operation of this path creates something. Move \`${header}\` to those that do.`;
          context.report({ message, location: inCommon });
        }
      },
    },
  };
};

function faultsOf(operation: Node, header: string, needed: boolean, inCommon: Location | undefined): Fault[] {
  const name = `\`${String(operation.fields.operationId)}\``;
  const own = findHeader(operation, header);
  if (needed && !own && !inCommon) {
    const message = `${name} does its work again when it is repeated. Add the header parameter \`${header}\`.`;
    return [{ message, location: operation.locateKey('parameters') }];
  }
  if (!own || needed) return [];
  const message = `${name} creates nothing. Remove the header parameter \`${header}\`, or name the operation in the options.`;
  return [{ message, location: own }];
}
