import { fromPointer, lookUp, toPointer, type Description, type Schema, type SchemaObject } from '@botbat/document';
import { tagOf } from './discriminator.ts';
import { partId } from './ids.ts';

const MAPS_OF_SCHEMAS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
]);
const LISTS_OF_SCHEMAS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SCHEMAS: ReadonlySet<string> = new Set([
  'additionalProperties',
  'propertyNames',
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
]);
/** Keywords of OpenAPI that say nothing about validity. `nullable` did so in OpenAPI 3.0, and lingers. */
const OPENAPI_ONLY: ReadonlySet<string> = new Set(['example', 'externalDocs', 'nullable', 'xml']);

/** What lowering looks up, and what it finds. */
export interface Lowering {
  description: Description;
  /** Formats that are not known are annotations (JSON Schema Validation, section 7.2.3). */
  isKnownFormat: (format: string) => boolean;
  /** Collects the pointers that references lead to. */
  targets: Set<string>;
}

/**
 * Turns an OpenAPI 3.1 schema into one that ajv takes in strict mode: without the keywords that only OpenAPI has, and
 * with references by `$id`. Validity stays the same.
 *
 * @throws {TypeError} when it is neither an object nor a boolean
 */
export function lower(schema: Schema, lowering: Lowering): Schema {
  if (typeof schema === 'boolean') return schema;
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    throw new TypeError(`a schema should be an object or a boolean, instead got \`${JSON.stringify(schema)}\``);
  }
  const entries = Object.entries(schema).flatMap(([keyword, value]) => {
    const lowered = lowerKeyword(keyword, value, lowering);
    return lowered === undefined ? [] : [[keyword, lowered] as const];
  });
  return withTag(withProto(Object.fromEntries(entries)), tagOf(lowering.description, schema));
}

function lowerKeyword(keyword: string, value: unknown, lowering: Lowering): unknown {
  const recur = (inner: unknown) => lower(inner as Schema, lowering);
  if (keyword.startsWith('x-') || OPENAPI_ONLY.has(keyword) || keyword === 'discriminator') return undefined;
  if (keyword === '$id' && String(value).includes('*/')) {
    throw new TypeError(`\`$id\` should be a URI, instead got \`${String(value)}\``); // ajv writes it into a comment.
  }
  if (keyword === '$ref') return lowerReference(String(value), lowering);
  if (keyword === 'format') return lowering.isKnownFormat(String(value)) ? value : undefined;
  if (SCHEMAS.has(keyword)) return recur(value);
  if (LISTS_OF_SCHEMAS.has(keyword) && Array.isArray(value)) return value.map(recur);
  if (MAPS_OF_SCHEMAS.has(keyword)) return mapValues(value as object, recur);
  return value;
}

/** A pointer that names nothing in the description is left to ajv, which looks for it in the schema itself. */
function lowerReference(reference: string, { description, targets }: Lowering): string {
  if (!reference.startsWith('#/') || lookUp(description, reference) === undefined) return reference;
  const pointer = toPointer(fromPointer(reference));
  targets.add(pointer);
  return partId(pointer);
}

/** ajv skips a property named `__proto__`, but not one that matches a pattern. */
function withProto(schema: SchemaObject): SchemaObject {
  const { properties = {}, patternProperties } = schema;
  if (!Object.hasOwn(properties, '__proto__')) return schema;
  const { ['__proto__']: proto, ...others } = properties;
  return {
    ...schema,
    properties: others,
    patternProperties: { ...(patternProperties as object), '^__proto__$': proto },
  };
}

/** Where a tag tells the branches of `oneOf` apart, ajv looks only at the tag; and at nothing where there is no object. */
function withTag(schema: SchemaObject, tag: string | undefined): SchemaObject {
  return tag === undefined ? schema : { ...schema, type: 'object', discriminator: { propertyName: tag } };
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
