import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { findHeader } from '../header-parameter.ts';
import { isObject } from '../part.ts';
import { operationsOf, type OperationPart } from '../path-item.ts';

interface Options {
  /** The header parameter that makes a request safe to repeat. */
  header?: string;
  /** The operationIds of those that take it although they do not answer 201. */
  operations?: readonly string[];
}

/** POST operations that create something take a key against doing it twice, and no other operation does. */
export const idempotency: Oas3Rule = ({ header = 'Idempotency-Key', operations = [] }: Options) => {
  const needsKey = ({ method, node: { operationId, responses } }: OperationPart) => {
    const isNamed = typeof operationId === 'string' && operations.includes(operationId);
    return isNamed || (method === 'post' && isObject(responses) && '201' in responses);
  };
  return {
    Paths: {
      PathItem(node: object, { report, location, resolve }: UserContext) {
        const inCommon = findHeader({ node, location }, header, resolve);
        const found = operationsOf({ node, location });
        for (const operation of found) {
          const own = findHeader(operation, header, resolve);
          const problem = faultOf(operation, header, needsKey(operation), own, inCommon);
          if (problem) report(problem);
        }
        if (inCommon && !found.every(needsKey)) {
          const message = `Not every operation of this path creates something. Move \`${header}\` to those that do.`;
          report({ message, location: inCommon });
        }
      },
    },
  };
};

type Place = OperationPart['location'] | undefined;

function faultOf({ node, location }: OperationPart, header: string, needed: boolean, own: Place, inCommon: Place) {
  const name = `\`${String(node.operationId)}\``;
  if (needed && !own && !inCommon) {
    const message = `${name} does its work again when it is repeated. Add the header parameter \`${header}\`.`;
    return { message, location: ('parameters' in node ? location.child('parameters') : location).key() };
  }
  if (own && !needed) {
    return {
      message: `${name} creates nothing. Remove the header parameter \`${header}\`, or name the operation in the options.`,
      location: own,
    };
  }
  return undefined;
}
