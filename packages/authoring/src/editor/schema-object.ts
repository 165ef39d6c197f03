import type { JsonSchema } from './json-schema.ts';

/** The schema of a Schema Object: the keywords of all its vocabularies. @see https://spec.openapis.org/oas/v3.1.0#schema-object */
export function schemaObject(vocabularies: readonly JsonSchema[]): JsonSchema {
  const properties = Object.assign(
    {},
    ...vocabularies.map((vocabulary) => vocabulary.properties),
  ) as JsonSchema['properties'];
  return { type: ['object', 'boolean'], properties: { ...properties }, unevaluatedProperties: false };
}
