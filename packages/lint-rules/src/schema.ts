import type { UserContext } from '@redocly/openapi-core';
import { follow as followReference, isRecord, type Resolve } from './part.ts';

export type Location = UserContext['location'];
export { isRecord, type Resolve };

/** The keywords of a Schema Object that the rules read. */
export interface Schema {
  type?: string | readonly string[];
  description?: string;
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean | Schema;
  required?: readonly string[];
  writeOnly?: boolean;
  items?: boolean | Schema;
  prefixItems?: readonly Schema[];
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  then?: Schema;
  else?: Schema;
}

/** A schema, and where it is written. */
export interface Place {
  value: Schema;
  location: Location;
}
type Target = { value: object; location: Location };

const isText = (value: unknown) => typeof value === 'string';
const isSchema = (value: unknown) => typeof value === 'boolean' || isRecord(value);
const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => isText(value) || Array.isArray(value),
  ...Object.fromEntries(['description', 'format', 'pattern'].map((keyword) => [keyword, isText])),
  ...Object.fromEntries(['properties', 'patternProperties', 'then', 'else'].map((keyword) => [keyword, isRecord])),
  ...Object.fromEntries(['additionalProperties', 'unevaluatedProperties', 'items'].map((name) => [name, isSchema])),
  ...Object.fromEntries(['required', 'enum'].map((keyword) => [keyword, Array.isArray])),
  ...Object.fromEntries(['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((name) => [name, isListOfSchemas])),
};

function isListOfSchemas(value: unknown): boolean {
  return Array.isArray(value) && value.every(isSchema);
}

/** An object whatever stands there, for `struct` reports what should be one and is not. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** The schema without the keywords that have values of a wrong kind, which `struct` reports. */
export function schemaOf(value: unknown): Schema {
  return Object.fromEntries(Object.entries(recordOf(value)).filter(([name, found]) => KINDS[name]?.(found) ?? true));
}

/** What is really written there, behind any `$ref`; nothing when that does not exist or is no object. */
export function followAny(value: unknown, location: Location, resolve: Resolve): Target[] {
  const target = followReference({ node: value, location }, resolve);
  return target && isRecord(target.node) ? [{ value: target.node, location: target.location }] : [];
}

/** The schema that is really written there, as `followAny`. */
export function follow(value: unknown, location: Location, resolve: Resolve): Place[] {
  return followAny(value, location, resolve).map((target) => ({ ...target, value: schemaOf(target.value) }));
}

export function typesOf({ type }: Schema): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

/** Whether the schema says that its value is an object, or at least what is in one. */
export function isObject(schema: Schema): boolean {
  return typesOf(schema).includes('object') || (schema.type === undefined && schema.properties !== undefined);
}

/** Whether the names of the properties are data: the schema says what a value is, not what it is called. */
export function isMap({ additionalProperties, patternProperties }: Schema): boolean {
  return typeof additionalProperties === 'object' || patternProperties !== undefined;
}

/** The name of the component, property or header that is written at the location. */
export function nameOf({ pointer, source }: { pointer: string; source: { absoluteRef: string } }): string {
  const last = pointer.split('/').at(-1) ?? '';
  if (last !== '') return last.replaceAll('~1', '/').replaceAll('~0', '~');
  return (source.absoluteRef.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}

/** The keyword of the object: the value of `type` when there is one, else the key of the whole. */
export function placeOf({ value, location }: Place): Location {
  return value.type === undefined ? location.key() : location.child('type');
}
