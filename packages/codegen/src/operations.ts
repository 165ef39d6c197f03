import {
  listEvents,
  listOperations,
  listParameters,
  resolve,
  type Description,
  type Header,
  type LocatedOperation,
  type RequestBody,
  type Response,
} from '@botbat/document';
import { HEADER } from './header.ts';
import { operationName } from './operation-name.ts';

/**
 * A table of the operations as TypeScript source: what a program needs to know about each without reading the
 * description. Extensions (`x-…`) of an operation are in it as they stand.
 */
export function generateOperations(description: Description): string {
  const operations = listOperations(description).map((located) => [
    operationName(located),
    describe(description, located),
  ]);
  const events = listEvents(description).map((located) => [located.path, { operationId: operationName(located) }]);
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
  return { required, content: Object.keys(content) };
}

function describeResponses(description: Description, { operation }: LocatedOperation): object {
  const entries = Object.entries(operation.responses ?? {}).map(([status, reference]) => {
    const { content = {}, headers = {} } = resolve<Response>(description, reference);
    const required = Object.entries(headers).filter(([, header]) => resolve<Header>(description, header).required);
    return [status, { content: Object.keys(content), requiredHeaders: required.map(([name]) => name) }];
  });
  return Object.fromEntries(entries);
}

function extensions(operation: object): object {
  return Object.fromEntries(Object.entries(operation).filter(([key]) => key.startsWith('x-')));
}

function print(value: object): string {
  return JSON.stringify(value, null, 2);
}
