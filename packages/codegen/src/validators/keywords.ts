/** The keywords of JSON Schema 2020-12, by what stands under them. */
export const MAPS_OF_SCHEMAS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
]);
export const LISTS_OF_SCHEMAS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
export const SCHEMAS: ReadonlySet<string> = new Set([
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
const OTHERS: ReadonlySet<string> = new Set([
  '$id',
  '$schema',
  '$ref',
  '$anchor',
  '$dynamicRef',
  '$dynamicAnchor',
  '$comment',
  'type',
  'enum',
  'const',
  'multipleOf',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxContains',
  'minContains',
  'maxProperties',
  'minProperties',
  'required',
  'dependentRequired',
  'format',
  'contentEncoding',
  'contentMediaType',
  'title',
  'description',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'examples',
]);

export function isKeyword(name: string): boolean {
  return OTHERS.has(name) || SCHEMAS.has(name) || LISTS_OF_SCHEMAS.has(name) || MAPS_OF_SCHEMAS.has(name);
}

/** The schemas under a keyword, each with the keys that lead to it. */
export function schemasUnder(keyword: string, value: unknown): [keys: readonly string[], schema: unknown][] {
  if (SCHEMAS.has(keyword)) return [[[], value]];
  const isMany = LISTS_OF_SCHEMAS.has(keyword) ? Array.isArray(value) : MAPS_OF_SCHEMAS.has(keyword);
  return isMany ? Object.entries(value as object).map(([key, schema]) => [[key], schema as unknown]) : [];
}
