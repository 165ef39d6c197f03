import { HEADER } from '../header.ts';
import { printKey } from '../print.ts';
import type { Module } from './modules.ts';

/** A module, and the path that it was written to, without its ending. */
export type Written = Module & { path: string };

/** The text of the module that has all the others. */
export function indexModule(modules: readonly Written[]): string {
  const inFolder = (folder: Module['folder']) => modules.filter((module) => module.folder === folder);
  const requests = inFolder('requests');
  const responses = inFolder('responses');
  const events = inFolder('events');
  const imports = [
    ...requests.map(({ name, path }) => `import * as request_${name} from './${path}.js';`),
    ...responses.map(({ name, path }) => `import { responses as responses_${name} } from './${path}.js';`),
    ...events.map(({ path }, index) => `import { body as event_${index} } from './${path}.js';`),
  ];
  return `${HEADER}${imports.join('\n')}
${table(
  'requests',
  requests.map(({ name }) => [name, `request_${name}`]),
)}
${table(
  'responses',
  responses.map(({ name }) => [name, `responses_${name}`]),
)}
${table(
  'events',
  events.map(({ name }, index) => [name, `event_${index}`]),
)}`;
}

function table(name: string, rows: readonly [key: string, value: string][]): string {
  return `\nexport const ${name} = {\n${rows.map(([key, value]) => `  ${printKey(key)}: ${value},`).join('\n')}\n};`;
}

export const INDEX_TYPES = `${HEADER}import type { EventName, OperationId } from '../operations.ts';

/** Where in a value: the path of what is around, and the key or index below it; \`undefined\` for the value itself. */
export type Path = readonly [around: Path, key: string | number] | undefined;

/**
 * Is told what is wrong.
 *
 * @param keyword - the keyword of JSON Schema that is broken
 * @param param - its value, or the name that is missing
 * @param among - the keyword of alternatives, of which this one was probably meant
 * @returns whether the check goes on
 */
export type Report = (path: Path, keyword: string, param?: unknown, among?: 'anyOf' | 'oneOf') => boolean;

/**
 * Whether a value obeys a schema. It ends at the first fault; with a report it goes on for as long as
 * that wants to, and what it returns means nothing.
 */
export type Check = (value: unknown, report?: Report, path?: Path) => boolean;

/** Validators by media type. */
export type ByMediaType = { [mediaType: string]: Check };

export declare const requests: {
  [operationId in OperationId]: { path?: Check; query: Check; header?: Check; body?: ByMediaType };
};
export declare const responses: { [operationId in OperationId]: { [status: string]: ByMediaType } };
export declare const events: { [event in EventName]: ByMediaType };
`;
