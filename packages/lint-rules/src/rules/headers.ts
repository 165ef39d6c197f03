import type { Oas3Rule } from '@redocly/openapi-core';
import type { Fault } from '../fault.ts';
import type { Node } from '../node.ts';
import { checkOperations, isSameHeader, responsesOf } from '../operations.ts';

interface Options {
  /** The headers of every response. */
  always?: string[];
  /** The headers that responses of a status have besides. */
  byStatus?: { [status: string]: string[] };
  /** Whether each of these headers has to be `required: true`. */
  required?: boolean;
}

const ALWAYS = ['Access-Control-Allow-Origin', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id'];
const BY_STATUS = { '201': ['Location'], '429': ['Retry-After'] };

/** Each response declares the headers that every response has, and those of its status. */
export const headers: Oas3Rule = ({ always = ALWAYS, byStatus = BY_STATUS, required = true }: Options) => {
  const names = new Map(Object.entries(byStatus));
  return {
    Paths: checkOperations((operation) =>
      responsesOf(operation).flatMap((response) =>
        faultsOf(response, [...always, ...(names.get(response.name) ?? [])], required),
      ),
    ),
  };
};

function faultsOf(response: Node, names: readonly string[], required: boolean): Fault[] {
  const headers = response.get('headers');
  const declared = Object.keys(headers?.fields ?? {});
  const missing = names.filter((name) => !declared.some((key) => isSameHeader(key, name)));
  const optional = (headers?.entries() ?? []).filter(({ name, fields }) => {
    return required && fields.required !== true && names.some((wanted) => isSameHeader(name, wanted));
  });
  return [
    ...missing.map((name) => {
      const message = `The response should have the header \`${name}\`. Add it to \`headers\`.`;
      return { message, location: response.locateKey('headers') };
    }),
    ...optional.map((header) => {
      const message = `The header \`${header.name}\` is on every such response. Write \`required: true\`.`;
      return { message, location: header.locate('required') };
    }),
  ];
}
