import { fromPointer, lookUp, toPointer, type Description, type Schema } from '@botbat/document';
import { partId } from './ids.ts';
import { LISTS_OF_SCHEMAS, MAPS_OF_SCHEMAS, SCHEMAS } from './keywords.ts';

/** Keywords of OpenAPI that say nothing about validity. `nullable` did so in OpenAPI 3.0, and lingers. */
const OPENAPI_ONLY: ReadonlySet<string> = new Set(['example', 'externalDocs', 'nullable', 'xml']);

/** What lowering looks up, and what it finds. */
export interface Lowering {
  description: Description;
  /** Collects the pointers that references lead to. */
  targets: Set<string>;
}

/**
 * Turns an OpenAPI 3.1 schema into one of JSON Schema: without the keywords that only OpenAPI has, and with references by
 * id. Validity stays the same.
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
  return Object.fromEntries(entries);
}

function lowerKeyword(keyword: string, value: unknown, lowering: Lowering): unknown {
  const recur = (inner: unknown) => lower(inner as Schema, lowering);
  if (keyword.startsWith('x-') || OPENAPI_ONLY.has(keyword) || keyword === 'discriminator') return undefined;
  if (keyword === '$ref') return lowerReference(String(value), lowering);
  if (SCHEMAS.has(keyword)) return recur(value);
  if (LISTS_OF_SCHEMAS.has(keyword) && Array.isArray(value)) return value.map(recur);
  if (MAPS_OF_SCHEMAS.has(keyword)) return mapValues(value as object, recur);
  return value;
}

/** A pointer that names nothing in the description is one into the schema itself. */
function lowerReference(reference: string, { description, targets }: Lowering): string {
  if (!reference.startsWith('#/') || lookUp(description, reference) === undefined) return reference;
  const pointer = toPointer(fromPointer(reference));
  targets.add(pointer);
  return partId(pointer);
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
