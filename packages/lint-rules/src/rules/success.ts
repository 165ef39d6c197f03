import type { Oas3Rule } from '@redocly/openapi-core';
import { childOf, responsesOf, visitOperations, type Entry, type Operation } from '../operations.ts';

interface Options {
  /** The success statuses that each method may answer; a method that is not named may answer any. */
  statuses?: { [method: string]: (string | number)[] };
}

const STATUSES = { get: ['200'], put: ['200'], patch: ['200'], delete: ['204'], post: ['200', '201'] };

/** Each operation has one success status, which fits its method, and a body unless the status is 204. */
export const success: Oas3Rule = ({ statuses }: Options) => {
  const allowed = new Map<string, (string | number)[]>(Object.entries({ ...STATUSES, ...statuses }));
  return {
    Paths: visitOperations((operation) => {
      const responses = responsesOf(operation).filter(({ key }) => /^[123]/.test(key));
      if (!responses.some(({ key }) => key.startsWith('2'))) return; // `operation-2xx-response` asks for one.
      const fitting = allowed.get(operation.method)?.map(String) ?? responses.map(({ key }) => key);
      const kept = responses.find(({ key }) => fitting.includes(key));
      if (kept) checkBody(operation, kept);
      else reportStatus(operation, responses[0], fitting);
      for (const { key, place } of responses.filter((response) => response !== (kept ?? responses[0]))) {
        operation.report(`An operation has one success status. Remove \`${key}\`.`, place);
      }
    }),
  };
};

function reportStatus({ method, report }: Operation, response: Entry | undefined, fitting: string[]) {
  const expected = fitting.map((status) => `\`'${status}'\``).join(' or ');
  if (response) report(`\`${method}\` should answer ${expected}, instead got \`'${response.key}'\`.`, response.place);
}

function checkBody(operation: Operation, { key, node, location }: Entry) {
  const empty = Object.keys(childOf({ node, location }, 'content', operation.resolve)?.node ?? {}).length === 0;
  if (key === '204' && node['content'] !== undefined)
    operation.report('A `204` has no body. Remove `content`.', location.child('content').key());
  if (/^20[01]$/.test(key) && empty && operation.method !== 'head')
    operation.report(`A \`${key}\` has a body. Add \`content\`.`, location.key());
}
