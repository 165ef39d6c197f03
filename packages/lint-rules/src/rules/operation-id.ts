import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { inStyle } from '../name-style.ts';
import { operationsOf, type OperationPart } from '../path-item.ts';

interface Options {
  /** The verbs that fit each method, and those that fit a `webhook`. */
  verbs?: { [method: string]: readonly string[] };
}

const VERBS: { [method: string]: readonly string[] } = {
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
  const check = (isWebhook: boolean) => ({
    PathItem(node: object, { report, location }: UserContext) {
      for (const operation of operationsOf({ node, location })) {
        const method = isWebhook ? 'webhook' : operation.method;
        const message = faultOf(operation, isWebhook ? 'an event' : operation.method.toUpperCase(), allowed[method]);
        if (message) report({ message, location: operation.location.child('operationId') });
      }
    },
  });
  return { Paths: check(false), WebhooksMap: check(true) };
};

function faultOf({ node }: OperationPart, what: string, verbs: readonly string[] | undefined): string | undefined {
  const id = node.operationId;
  if (typeof id !== 'string' || id === '') return undefined; // `operation-operationId` and `struct` ask for one.
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    return `\`${id}\` should be in camelCase. Write \`${inStyle(id, 'camelCase')}\`.`;
  }
  if (!verbs || verbs.some((verb) => id.startsWith(verb) && /^[A-Z]/.test(id.slice(verb.length)))) return undefined;
  const verb = /^[a-z]+/.exec(id)?.[0] ?? '';
  if (!/[A-Z]/.test(id)) return `\`${id}\` should be a verb and a noun. Write for example \`${withNoun(id, verbs)}\`.`;
  return `The verb \`${verb}\` of \`${id}\` does not fit ${what}. Begin with ${listed(verbs)}.`;
}

/** `listpets` is `listPets`; to `list`, a noun is added. */
function withNoun(id: string, verbs: readonly string[]): string {
  const verb = verbs.find((each) => id.startsWith(each)) ?? id;
  const noun = id.slice(verb.length) || 'pet';
  return verb + noun.slice(0, 1).toUpperCase() + noun.slice(1);
}

function listed(verbs: readonly string[]): string {
  return verbs
    .map((verb) => `\`${verb}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
}
