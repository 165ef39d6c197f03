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
        [...always, ...(names.get(response.name) ?? [])].flatMap((name) => faultsOf(response, name, required)),
      ),
    ),
  };
};

function faultsOf(response: Node, name: string, required: boolean): Fault[] {
  const headers = response.get('headers');
  if (!Object.keys(headers?.fields ?? {}).some((key) => isSameHeader(key, name))) {
    const message = `The response should have the header \`${name}\`. Add it to \`headers\`.`;
    return [{ message, location: response.locateKey('headers') }];
  }
  const header = headers?.entries().find((entry) => isSameHeader(entry.name, name));
  if (!header || !required || header.fields.required === true) return [];
  const message = `The header \`${header.name}\` is on every such response. Write \`required: true\`.`;
  return [{ message, location: header.locate('required') }];
}
