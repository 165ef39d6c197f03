import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  listEvents,
  listOperations,
  listResponses,
  resolve,
  type Description,
  type Example,
  type Json,
  type LocatedOperation,
  type MediaType,
  type RequestBody,
  type Response,
  type SchemaObject,
} from '@botbat/document';
import { BUNDLE } from './paths.ts';

/** The bundle as text, and read. */
export const bundleText = readFileSync(fileURLToPath(new URL(`../../${BUNDLE}`, import.meta.url)), 'utf8');
export const contract = JSON.parse(bundleText) as Description;
export const operations = listOperations(contract);
export const events = listEvents(contract);

/** A response that has a body. */
export interface Answer {
  id: string;
  status: string;
  mediaType: MediaType;
  examples: NamedValue[];
}
export type NamedValue = [name: string, value: Json];

export function nameOf({ operation }: LocatedOperation): string {
  return operation.operationId ?? '';
}

/** A component schema by its name; an empty one when there is none. */
export function schemaOf(name: string): SchemaObject {
  return (contract.components?.schemas?.[name] ?? {}) as SchemaObject;
}

/** The media types of the request's body. */
export function listBodies({ operation }: LocatedOperation): [string, MediaType][] {
  if (!operation.requestBody) return [];
  return Object.entries(resolve<RequestBody>(contract, operation.requestBody).content);
}

export function listAnswers(): Answer[] {
  return operations.flatMap((located) => {
    return listResponses(contract, located).flatMap(([status, response]) => {
      const mediaType = jsonOf(response);
      return mediaType ? [{ id: nameOf(located), status, mediaType, examples: listExamples(mediaType) }] : [];
    });
  });
}

/** The examples of one answer. */
export function examplesOf(id: string, status: string): NamedValue[] {
  return listAnswers().find((answer) => answer.id === id && answer.status === status)?.examples ?? [];
}

export function jsonOf(response: Response | undefined): MediaType | undefined {
  return response?.content?.['application/json'];
}

export function listExamples({ examples = {} }: MediaType): NamedValue[] {
  return Object.entries(examples).map(([name, example]) => [name, resolve<Example>(contract, example).value ?? null]);
}

/** The name of the component that a media type refers to; `-` when there is none. */
export function componentOf(mediaType: Pick<MediaType, 'schema'> | undefined): string {
  const { $ref = '-' } = (mediaType?.schema ?? {}) as SchemaObject;
  return $ref.replace('#/components/schemas/', '');
}

/** The name of the schema of an event's `data`. */
export function payloadOf(event: LocatedOperation): string {
  const { properties = {} } = schemaOf(componentOf(listBodies(event)[0]?.[1]));
  return componentOf({ schema: properties['data'] ?? {} });
}
