import { lookUp, type Description, type Schema, type SchemaObject } from '@botbat/document';

const MAPS_OF_SCHEMAS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
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
/** Keywords that OpenAPI adds and that say nothing about validity. */
const OPENAPI_ONLY: ReadonlySet<string> = new Set(['example', 'externalDocs', 'xml']);

/** The `$id` under which a component schema is known to ajv. */
export function schemaId(name: string): string {
  return `schema:${encodeURIComponent(name)}`;
}

/**
 * Turns an OpenAPI 3.1 schema into one that ajv takes in strict mode: without the keywords that only OpenAPI has, and
 * with references to components by `$id`. Validity stays the same.
 *
 * @param isKnownFormat - formats that are not known are annotations (JSON Schema Validation, section 7.2.3)
 */
export function lower(description: Description, schema: Schema, isKnownFormat: (format: string) => boolean): Schema {
  if (typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).flatMap(([keyword, value]) => {
    const lowered = lowerKeyword(description, schema, keyword, value, isKnownFormat);
    return lowered === undefined ? [] : [[keyword, lowered] as const];
  });
  return Object.fromEntries(entries);
}

function lowerKeyword(
  description: Description,
  schema: SchemaObject,
  keyword: string,
  value: unknown,
  isKnownFormat: (format: string) => boolean,
): unknown {
  const recur = (inner: unknown) => lower(description, inner as Schema, isKnownFormat);
  if (keyword.startsWith('x-') || OPENAPI_ONLY.has(keyword)) return undefined;
  if (keyword === '$ref') return lowerReference(String(value));
  if (keyword === 'format') return isKnownFormat(String(value)) ? value : undefined;
  if (keyword === 'discriminator') return lowerDiscriminator(description, schema, value);
  if (SCHEMAS.has(keyword)) return recur(value);
  if (LISTS_OF_SCHEMAS.has(keyword)) return (value as unknown[]).map(recur);
  if (MAPS_OF_SCHEMAS.has(keyword)) return mapValues(value as object, recur);
  return value;
}

function lowerReference(reference: string): string {
  const [, name, rest = ''] = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(reference) ?? [];
  if (name === undefined) return reference;
  const plain = decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~');
  return `${schemaId(plain)}${rest === '' ? '' : `#${rest}`}`;
}

/** ajv wants each branch to fix the tag; where one does not, `oneOf` alone decides, as JSON Schema has it. */
function lowerDiscriminator(description: Description, schema: SchemaObject, value: unknown): unknown {
  const { propertyName } = value as { propertyName: string };
  const branches = (schema['oneOf'] ?? []) as Schema[];
  const fixed = branches.length > 0 && branches.every((branch) => fixesTag(description, branch, propertyName));
  return fixed ? { propertyName } : undefined;
}

function fixesTag(description: Description, branch: Schema, tag: string): boolean {
  const target = typeof branch === 'object' && branch.$ref ? lookUp(description, branch.$ref) : branch;
  const { properties = {}, required = [] } = (target ?? {}) as SchemaObject;
  const property = properties[tag];
  return required.includes(tag) && typeof property === 'object' && ('const' in property || 'enum' in property);
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
