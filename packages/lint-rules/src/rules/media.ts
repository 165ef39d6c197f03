import type { Oas3Rule } from '@redocly/openapi-core';
import { childOf, quote, responsesOf, visitOperations, type Operation, type Part } from '../operations.ts';

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
    Paths: visitOperations((operation) => {
      const id = String(operation.node['operationId']);
      const uploads = multipart.includes(id);
      checkTypes(operation, childOf(operation, 'requestBody', operation.resolve), uploads ? MULTIPART : type);
      for (const response of responsesOf(operation)) checkTypes(operation, response, type);
    }),
    WebhooksMap: visitOperations((operation) => {
      checkTypes(operation, childOf(operation, 'requestBody', operation.resolve), type);
    }),
  };
};

function checkTypes({ resolve, report }: Operation, body: Part | undefined, expected: string) {
  const content = childOf(body, 'content', resolve);
  const types = Object.keys(content?.node ?? {});
  for (const found of types.filter((name) => name !== expected)) {
    const edit = types.includes(expected) ? 'Remove it' : `Write ${quote([expected])}`;
    const message = `The media type should be ${quote([expected])}, instead got ${quote([found])}. ${edit}.`;
    if (content) report(message, content.location.child(found).key());
  }
}
