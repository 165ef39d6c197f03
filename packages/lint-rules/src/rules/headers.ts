import type { Location, Oas3Rule } from '@redocly/openapi-core';
import { entriesOf, childOf, responsesOf, visitOperations, type Entry, type Operation } from '../operations.ts';

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
    Paths: visitOperations((operation) => {
      for (const response of responsesOf(operation)) {
        const headers = childOf(response, 'headers', operation.resolve);
        const found = entriesOf(headers, operation.resolve);
        for (const name of [...always, ...(names.get(response.key) ?? [])]) {
          if (!declares(headers?.node, name)) reportMissing(operation, response, name);
          const header = found.find(({ key }) => isSame(key, name));
          if (header && required) checkRequired(operation, header);
        }
      }
    }),
  };
};

function reportMissing({ report }: Operation, { node, location }: Entry, name: string) {
  const place: Location = node['headers'] === undefined ? location.key() : location.child('headers').key();
  report(`The response should have the header \`${name}\`. Add it to \`headers\`.`, place);
}

function checkRequired({ report }: Operation, { key, node, location }: Entry) {
  if (node['required'] === true) return;
  const place: Location = node['required'] === undefined ? location.key() : location.child('required');
  report(`The header \`${key}\` is on every such response. Write \`required: true\`.`, place);
}

function declares(headers: object | undefined, name: string): boolean {
  return Object.keys(headers ?? {}).some((key) => isSame(key, name));
}

/** HTTP does not distinguish the case of header names. */
function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
