import type { Oas3Rule } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import type { Node } from '../node.ts';
import { checkOperations, responsesOf } from '../operations.ts';

interface Options {
  /** The success statuses that each method may answer; a method that is not named may answer any. */
  statuses?: { [method: string]: (string | number)[] };
}

const STATUSES = { get: ['200'], put: ['200'], patch: ['200'], delete: ['204'], post: ['200', '201'] };

/** Each operation has one success status, which fits its method, and a body unless the status is 204. */
export const success: Oas3Rule = ({ statuses }: Options) => {
  const allowed = new Map<string, (string | number)[]>(Object.entries({ ...STATUSES, ...statuses }));
  return {
    Paths: checkOperations((operation) => {
      const responses = responsesOf(operation).filter(({ name }) => /^[123]/.test(name));
      if (!responses.some(({ name }) => name.startsWith('2'))) return []; // `operation-2xx-response` asks for one.
      const fitting = allowed.get(operation.name)?.map(String);
      const kept = responses.find(({ name }) => fitting?.includes(name) ?? true);
      const others = responses.filter((response) => response !== (kept ?? responses[0]));
      return [
        ...(kept ? faultsOfBody(operation, kept) : faultsOfStatus(operation, responses[0] as Node, fitting ?? [])),
        ...others.map(({ name, entry }) => {
          return { message: `An operation has one success status. Remove \`${name}\`.`, location: entry.key };
        }),
      ];
    }),
  };
};

function faultsOfStatus(operation: Node, { name, entry }: Node, fitting: string[]): Fault[] {
  const statuses = fitting.map((status) => `'${status}'`);
  const message = `\`${operation.name}\` should answer ${quote(statuses, ' or ')}, instead got \`'${name}'\`.`;
  return [{ message, location: entry.key }];
}

function faultsOfBody(operation: Node, response: Node): Fault[] {
  const { name, fields } = response;
  if (name === '204' && fields.content !== undefined)
    return [{ message: 'A `204` has no body. Remove `content`.', location: response.child('content').key }];
  const hasBody = Object.keys(response.get('content')?.fields ?? {}).length > 0;
  if (!/^20[01]$/.test(name) || hasBody || operation.name === 'head') return [];
  return [{ message: `A \`${name}\` has a body. Add \`content\`.`, location: response.key }];
}
