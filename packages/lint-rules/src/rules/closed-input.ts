import { isRef, type Oas3Rule } from '@redocly/openapi-core';
import { collectBodies } from '../bodies.ts';
import { isMap, isObject, nameOf, placeOf, typesOf, type Location, type Schema } from '../schema.ts';
import type { Visit } from '../schema-tree.ts';

interface Options {
  /** Whether responses and webhook bodies have to stay open, so that properties can be added to them. */
  openOutput?: boolean;
}
type Fault = { message: string; location: Location };

/** Objects in requests refuse properties that they do not know; those in responses and webhooks allow new ones. */
export const closedInput: Oas3Rule = ({ openOutput = true }: Options) =>
  collectBodies(({ input, output }, { report }) => {
    const read = new Set(output.map(({ location }) => location.absolutePointer));
    const written = new Set(input.map(({ location }) => location.absolutePointer));
    const faults = [
      ...input.flatMap((visit) => faultOfInput(visit, openOutput && read.has(visit.location.absolutePointer))),
      ...(openOutput ? output : []).flatMap((visit) => faultOfOutput(visit, written)),
    ];
    const once = new Map(faults.map((fault) => [fault.location.absolutePointer, fault]));
    for (const fault of once.values()) report(fault);
  });

function faultOfInput(visit: Visit, isRead: boolean): Fault[] {
  const { value, location, around } = visit;
  if (!isClosable(visit)) return [];
  if (isRead) {
    const message = `\`${nameOf(location)}\` is in requests, which should be closed, and in responses, which should be open. Give requests a schema of their own.`;
    return [{ message, location: placeOf(visit) }];
  }
  if ([value, ...around.map((place) => place.value)].some(isClosed)) return [];
  const keyword = hasInheritedProperties(value) ? 'unevaluatedProperties' : 'additionalProperties';
  const message = `\`${nameOf(location)}\` is in a request and accepts unknown properties. Write \`${keyword}: false\`.`;
  const open = value[keyword] === undefined ? placeOf(visit) : location.child(keyword);
  return [{ message, location: open }];
}

function faultOfOutput({ value, location }: Visit, written: ReadonlySet<string>): Fault[] {
  if (written.has(location.absolutePointer) || !isClosed(value) || isMap(value)) return [];
  const keyword = value.additionalProperties === false ? 'additionalProperties' : 'unevaluatedProperties';
  const message = `\`${nameOf(location)}\` is in a response or webhook, to which properties may be added. Remove \`${keyword}: false\`.`;
  return [{ message, location: location.child(keyword).key() }];
}

/** `additionalProperties: false` would refuse the properties that come from a part. */
function hasInheritedProperties({ allOf = [], oneOf = [], anyOf = [] }: Schema): boolean {
  return [...allOf, ...oneOf, ...anyOf].some((part) => isRef(part) || part.properties !== undefined);
}

/** A map is closed by its `propertyNames`; a part without a `type` only refines the object around it. */
function isClosable({ value, around }: Visit): boolean {
  const isPart = around.length > 0 && typesOf(value).length === 0;
  return isObject(value) && !isMap(value) && !isPart;
}

function isClosed({ additionalProperties, unevaluatedProperties }: Schema): boolean {
  return additionalProperties === false || unevaluatedProperties === false;
}
