import { isRef, type Oas3Rule } from '@redocly/openapi-core';
import { checkBodies } from '../bodies.ts';
import type { Fault } from '../fault.ts';
import { isMap, isObject, nameOf, typesOf, type Schema } from '../schema.ts';
import type { Visit } from '../schema-walk.ts';

interface Options {
  /** Whether responses and webhook bodies have to stay open, so that properties can be added to them. */
  openOutput?: boolean;
}

/** Objects in requests refuse properties that they do not know; those in responses and webhooks allow new ones. */
export const closedInput: Oas3Rule = ({ openOutput = true }: Options) =>
  checkBodies(({ input, output }) => {
    const read = new Set(output.map(({ schema }) => schema.value));
    const written = new Set(input.map(({ schema }) => schema.value));
    return [
      ...input.flatMap((visit) => faultOfInput(visit, openOutput && read.has(visit.schema.value))),
      ...(openOutput ? output : []).flatMap((visit) => faultOfOutput(visit, written)),
    ];
  });

function faultOfInput(visit: Visit, isRead: boolean): Fault[] {
  const { schema, around } = visit;
  if (!isClosable(visit)) return [];
  const name = nameOf(schema.location);
  if (isRead) {
    const message = `\`${name}\` is in requests, which should be closed, and in responses, which should be open. Give requests a schema of their own.`;
    return [{ message, location: schema.locate('type') }];
  }
  if ([schema, ...around].some(({ value }) => isClosed(value))) return [];
  const keyword = hasInheritedProperties(schema.value) ? 'unevaluatedProperties' : 'additionalProperties';
  const message = `\`${name}\` is in a request and accepts unknown properties. Write \`${keyword}: false\`.`;
  return [{ message, location: schema.locate(schema.value[keyword] === undefined ? 'type' : keyword) }];
}

function faultOfOutput({ schema }: Visit, written: ReadonlySet<Schema>): Fault[] {
  const { value } = schema;
  if (written.has(value) || !isClosed(value) || isMap(value)) return [];
  const keyword = value.additionalProperties === false ? 'additionalProperties' : 'unevaluatedProperties';
  const message = `\`${nameOf(schema.location)}\` is in a response or webhook, to which properties may be added. Remove \`${keyword}: false\`.`;
  return [{ message, location: schema.child(keyword).key }];
}

/** `additionalProperties: false` would refuse the properties that come from a part. */
function hasInheritedProperties({ allOf = [], oneOf = [], anyOf = [] }: Schema): boolean {
  return [...allOf, ...oneOf, ...anyOf].some((part) => isRef(part) || part.properties !== undefined);
}

/** A map is closed by its `propertyNames`; a part without a `type` only refines the object around it. */
function isClosable({ schema: { value }, around }: Visit): boolean {
  const isPart = around.length > 0 && typesOf(value).length === 0;
  return isObject(value) && !isMap(value) && !isPart;
}

function isClosed({ additionalProperties, unevaluatedProperties }: Schema): boolean {
  return additionalProperties === false || unevaluatedProperties === false;
}
