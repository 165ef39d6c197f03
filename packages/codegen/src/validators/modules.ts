import {
  fromPointer,
  isReference,
  listParameters,
  listResponses,
  resolve,
  toPointer,
  type Content,
  type Description,
  type LocatedOperation,
  type Parameter,
  type RequestBody,
  type Schema,
} from '@botbat/document';
import { nameEvents, nameOperations } from '../operation-name.ts';
import type { Schemas } from './schemas.ts';

/** A value of a module: the `$id` of a schema, or a record of values by status, media type or place. */
export type Shape = string | { [key: string]: Shape };

/** What a module exports. */
export interface Module {
  folder: 'requests' | 'responses' | 'events';
  /** The name of an operation or an event. */
  name: string;
  exports: { [name: string]: Shape };
}

/** Each operation has a module for its requests and one for its responses; each event has one. */
export function listModules(description: Description, schemas: Schemas): Module[] {
  const operations = nameOperations(description);
  return [
    ...operations.map(([name, located]) => requestModule(description, schemas, name, located)),
    ...operations.map(([name, located]) => responseModule(description, schemas, name, located)),
    ...nameEvents(description).map(([name, located]) => eventModule(description, schemas, name, located)),
  ];
}

function requestModule(description: Description, schemas: Schemas, name: string, located: LocatedOperation): Module {
  const parameters = listParameters(description, located);
  const places = (['path', 'query', 'header'] as const).flatMap((place) => {
    const inPlace = parameters.filter((parameter) => parameter.in === place);
    if (inPlace.length === 0 && place !== 'query') return [];
    const pointer = `${located.pointer}/parameters`;
    return [[place, schemas.add(parametersSchema(inPlace, place), `${name}_${place}`, pointer)] as const];
  });
  const body = bodyShape(description, schemas, `${name}_body`, located);
  return { folder: 'requests', name, exports: { ...Object.fromEntries(places), ...(body ? { body } : {}) } };
}

/** All parameters of one place as an object; a query has no others, a header may. */
function parametersSchema(parameters: readonly Parameter[], place: Parameter['in']): Schema {
  const key = ({ name }: Parameter) => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(key),
    properties: Object.fromEntries(parameters.map((parameter) => [key(parameter), parameterSchema(parameter)])),
    ...(place === 'query' ? { additionalProperties: false } : {}),
  };
}

function parameterSchema({ schema, content }: Parameter): Schema {
  return schema ?? Object.values(content ?? {})[0]?.schema ?? true;
}

function responseModule(description: Description, schemas: Schemas, name: string, located: LocatedOperation): Module {
  const responses = listResponses(description, located).map(([status, { content }]) => {
    const pointer = placeOf(
      located.operation.responses?.[status],
      `${located.pointer}${toPointer(['responses', status])}`,
    );
    return [status, contentShape(schemas, content, `${name}_${status}`, pointer)] as const;
  });
  return { folder: 'responses', name, exports: { responses: Object.fromEntries(responses) } };
}

function eventModule(description: Description, schemas: Schemas, name: string, located: LocatedOperation): Module {
  return { folder: 'events', name, exports: { body: bodyShape(description, schemas, `${name}_event`, located) ?? {} } };
}

function bodyShape(
  description: Description,
  schemas: Schemas,
  name: string,
  { operation, pointer }: LocatedOperation,
): Shape | undefined {
  if (!operation.requestBody) return undefined;
  const { content } = resolve<RequestBody>(description, operation.requestBody);
  return contentShape(schemas, content, name, placeOf(operation.requestBody, `${pointer}/requestBody`));
}

/** Where what may be a reference stands, or what it refers to. */
function placeOf(value: unknown, pointer: string): string {
  return isReference(value) ? toPointer(fromPointer(value.$ref)) : pointer;
}

function contentShape(schemas: Schemas, content: Content | null | undefined, name: string, pointer: string): Shape {
  const entries = Object.entries(content ?? {}).map(([mediaType, { schema }]) => {
    const place = `${pointer}${toPointer(['content', mediaType, 'schema'])}`;
    return [mediaType, schemas.add(schema ?? true, name, place)] as const;
  });
  return Object.fromEntries(entries);
}
