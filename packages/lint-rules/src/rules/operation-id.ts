import type { Oas3Rule } from '@redocly/openapi-core';
import { quote, type Fault } from '../fault.ts';
import { inStyle } from '../name-style.ts';
import type { Node } from '../node.ts';
import { checkOperations } from '../operations.ts';

interface Options {
  /** The verbs that fit each method, and those that fit a `webhook`. */
  verbs?: { [method: string]: readonly string[] };
}

/** The verbs of each method, unless an option says otherwise. */
export const VERBS: { [method: string]: readonly string[] } = {
  get: ['list', 'get', 'search'],
  post: ['create', 'send', 'search', 'import', 'assign', 'resolve', 'submit'],
  put: ['replace'],
  patch: ['update'],
  delete: ['delete'],
  webhook: ['on'],
};

/** An operationId is a verb that fits the method and a noun, in camelCase. */
export const operationId: Oas3Rule = ({ verbs }: Options) => {
  const allowed = { ...VERBS, ...verbs };
  return {
    Paths: checkOperations((operation) => faultsOf(operation, operation.name.toUpperCase(), allowed[operation.name])),
    WebhooksMap: checkOperations((operation) => faultsOf(operation, 'an event', allowed['webhook'])),
  };
};

function faultsOf(operation: Node, what: string, verbs: readonly string[] | undefined): Fault[] {
  const id = operation.fields.operationId;
  if (typeof id !== 'string' || id === '') return []; // `operation-operationId` and `struct` ask for one.
  const message = faultOf(id, what, verbs);
  return message === undefined ? [] : [{ message, location: operation.child('operationId').location }];
}

function faultOf(id: string, what: string, verbs: readonly string[] | undefined): string | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    return `\`${id}\` should be in camelCase. Write \`${inStyle(id, 'camelCase')}\`.`;
  }
  if (!verbs || verbs.some((verb) => id.startsWith(verb) && /^[A-Z]/.test(id.slice(verb.length)))) return undefined;
  const verb = /^[a-z]+/.exec(id)?.[0] ?? '';
  if (!/[A-Z]/.test(id)) return `\`${id}\` should be a verb and a noun. Write for example \`${withNoun(id, verbs)}\`.`;
  return `The verb \`${verb}\` of \`${id}\` does not fit ${what}. Begin with ${quote(verbs, ' or ')}.`;
}

/** `listpets` is `listPets`; to `list`, a noun is added. */
function withNoun(id: string, verbs: readonly string[]): string {
  const verb = verbs.find((each) => id.startsWith(each)) ?? id;
  const noun = id.slice(verb.length) || 'pet';
  return verb + noun.slice(0, 1).toUpperCase() + noun.slice(1);
}
