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

/** One thing that is wrong with a value. */
export interface Fault {
  /** A JSON Pointer (RFC 6901) to the value at fault. */
  instancePath: string;
  /** The keyword of JSON Schema that the value breaks. */
  keyword: string;
  params: { [name: string]: unknown };
  /** The name at fault, when it is a name that breaks \`propertyNames\`. */
  propertyName?: string;
  message?: string;
}

/** Whether a value obeys a schema; the first fault is in \`errors\` until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: Fault[] | null;
}

/** Validators by media type. */
export type ByMediaType = { [mediaType: string]: Validate };

export declare const requests: {
  [operationId in OperationId]: { path?: Validate; query: Validate; header?: Validate; body?: ByMediaType };
};
export declare const responses: { [operationId in OperationId]: { [status: string]: ByMediaType } };
export declare const events: { [event in EventName]: ByMediaType };
`;
