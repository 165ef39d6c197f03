import type { Oas3Rule } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import type { Node } from '../node.ts';
import { checkOperations, responsesOf } from '../operations.ts';

interface Options {
  /** The one media type of bodies. */
  type?: string;
  /** The ids of the operations whose request body is a form upload. */
  multipart?: string[];
}

const MULTIPART = 'multipart/form-data';

/** Bodies are JSON; only the operations that are named take a form upload, and nothing else. */
export const media: Oas3Rule = ({ type = 'application/json', multipart = [] }: Options) => {
  return {
    Paths: checkOperations((operation) => {
      const isUpload = multipart.includes(String(operation.fields.operationId));
      return [
        ...faultsOf(operation.get('requestBody'), isUpload ? MULTIPART : type),
        ...responsesOf(operation).flatMap((response) => faultsOf(response, type)),
      ];
    }),
    WebhooksMap: checkOperations((operation) => faultsOf(operation.get('requestBody'), type)),
  };
};

function faultsOf(body: Node | undefined, expected: string): Fault[] {
  const content = body?.get('content');
  const types = Object.keys(content?.fields ?? {});
  const edit = types.includes(expected) ? 'Remove it' : `Write ${quote([expected])}`;
  return types
    .filter((name) => name !== expected)
    .map((found) => {
      const message = `The media type should be ${quote([expected])}, instead got ${quote([found])}. ${edit}.`;
      return { message, location: (content as Node).child(found).key };
    });
}
