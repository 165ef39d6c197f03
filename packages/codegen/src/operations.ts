import {
  listParameters,
  listResponses,
  resolve,
  type Description,
  type Header,
  type LocatedOperation,
  type RequestBody,
} from '@botbat/document';
import { HEADER } from './header.ts';
import { nameEvents, nameOperations, operationName } from './operation-name.ts';
import { printJson } from './print.ts';
import { walk } from './walk/walk.ts';

/**
 * A table of the operations as TypeScript source: what a program needs to know about each without reading the
 * description. Extensions (`x-…`) of an operation are in it as they stand.
 *
 * @throws {GenerationError} when the description is at fault
 */
export function generateOperations(description: Description): string {
  walk(description);
  const operations = nameOperations(description).map(([name, located]) => [name, describe(description, located)]);
  const events = nameEvents(description).map(([name, located]) => [name, { operationId: operationName(located) }]);
  return `${HEADER}
/** Every operation by its id. */
export const operations = ${print(Object.fromEntries(operations))} as const;

export type OperationId = keyof typeof operations;

/** Every event by its name. */
export const events = ${print(Object.fromEntries(events))} as const;

export type EventName = keyof typeof events;
`;
}

function describe(description: Description, located: LocatedOperation): object {
  const { method, path, operation } = located;
  return {
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? '',
    tags: operation.tags ?? [],
    deprecated: operation.deprecated ?? false,
    security: operation.security ?? description.security ?? [],
    parameters: listParameters(description, located).map(({ name, in: place, required = false }) => ({
      name,
      in: place,
      required,
    })),
    requestBody: describeBody(description, located),
    responses: describeResponses(description, located),
    ...extensions(operation),
  };
}

function describeBody(description: Description, { operation }: LocatedOperation): object | null {
  if (!operation.requestBody) return null;
  const { required = false, content } = resolve<RequestBody>(description, operation.requestBody);
  return { required, content: Object.keys(content ?? {}) };
}

function describeResponses(description: Description, located: LocatedOperation): object {
  const entries = listResponses(description, located).map(([status, { content, headers }]) => {
    const required = Object.entries(headers ?? {}).filter(
      ([, header]) => resolve<Header>(description, header).required,
    );
    return [status, { content: Object.keys(content ?? {}), requiredHeaders: required.map(([name]) => name) }];
  });
  return Object.fromEntries(entries);
}

function extensions(operation: object): object {
  return Object.fromEntries(Object.entries(operation).filter(([key]) => key.startsWith('x-')));
}

function print(value: object): string {
  return printJson(value, 2);
}
