import type { Description, Schema } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { lower } from './lower.ts';

const description: Description = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  components: {
    schemas: {
      Pet: { type: 'object', required: ['kind'], properties: { kind: { const: 'pet' } } },
      'a b': { type: 'string' },
    },
    responses: { Pets: { description: 'Pets.', content: { json: { schema: { type: 'array' } } } } },
  },
};

function lowered(schema: unknown): { result: Schema; targets: string[] } {
  const targets = new Set<string>();
  const result = lower(schema as Schema, { description, targets });
  return { result, targets: [...targets] };
}

const pet = { $ref: '#/components/schemas/Pet' };
const schemaOf = (name: string) => ({ $ref: `schema:${name}` });

describe('lower', () => {
  test.each([
    ['a boolean', true, true],
    [
      'what JSON Schema knows',
      { type: 'string', maxLength: 5, title: 'a' },
      { type: 'string', maxLength: 5, title: 'a' },
    ],
    [
      'what only OpenAPI knows',
      { example: 1, externalDocs: {}, xml: {}, nullable: true, 'x-a': 1, type: 'string' },
      { type: 'string' },
    ],
    [
      'properties of those names',
      { properties: { example: true, xml: { 'x-a': 1 }, 'x-a': true } },
      { properties: { example: true, xml: {}, 'x-a': true } },
    ],
    ['a typing error, which is for others to refuse', { typ: 'string' }, { typ: 'string' }],
    [
      'values, which are no schemas',
      { const: { example: 1, ...pet }, enum: [{ xml: 1 }], default: { 'x-a': 1 }, examples: [{ nullable: 1 }] },
      { const: { example: 1, ...pet }, enum: [{ xml: 1 }], default: { 'x-a': 1 }, examples: [{ nullable: 1 }] },
    ],
    [
      'a map of schemas',
      {
        properties: { a: pet },
        patternProperties: { a: pet },
        dependentSchemas: { a: pet },
        $defs: { a: pet },
        definitions: { a: pet },
      },
      {
        properties: { a: schemaOf('Pet') },
        patternProperties: { a: schemaOf('Pet') },
        dependentSchemas: { a: schemaOf('Pet') },
        $defs: { a: schemaOf('Pet') },
        definitions: { a: schemaOf('Pet') },
      },
    ],
    [
      'a list of schemas',
      { allOf: [pet], anyOf: [pet], oneOf: [pet, true], prefixItems: [pet] },
      {
        allOf: [schemaOf('Pet')],
        anyOf: [schemaOf('Pet')],
        oneOf: [schemaOf('Pet'), true],
        prefixItems: [schemaOf('Pet')],
      },
    ],
    ...[
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
    ].map(
      (keyword) =>
        [keyword, { [keyword]: { not: { xml: {}, ...pet } } }, { [keyword]: { not: schemaOf('Pet') } }] as const,
    ),
    ['a name with a space', { $ref: '#/components/schemas/a%20b' }, schemaOf('a%20b')],
    [
      'the inside of a schema',
      { $ref: '#/components/schemas/Pet/properties/kind' },
      { $ref: 'part:%2Fcomponents%2Fschemas%2FPet%2Fproperties%2Fkind' },
    ],
    [
      'a schema elsewhere',
      { $ref: '#/components/responses/Pets/content/json/schema' },
      { $ref: 'part:%2Fcomponents%2Fresponses%2FPets%2Fcontent%2Fjson%2Fschema' },
    ],
    ['keys beside a reference', { ...pet, maxProperties: 1 }, { ...schemaOf('Pet'), maxProperties: 1 }],
    ['an anchor', { $ref: '#a', $dynamicRef: '#b' }, { $ref: '#a', $dynamicRef: '#b' }],
    ['a reference into itself', { $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }],
    ['a reference to nothing', { $ref: '#/components/schemas/No' }, { $ref: '#/components/schemas/No' }],
    [
      'a discriminator',
      { oneOf: [pet], discriminator: { propertyName: 'kind', mapping: {} } },
      { oneOf: [schemaOf('Pet')] },
    ],
  ] as const)('%s', (_name, schema, want) => expect(lowered(schema).result).toEqual(want));

  test('collects what references lead to', () => {
    const schema = { allOf: [pet, pet, { $ref: '#/components/schemas/a%20b' }, { $ref: '#/no' }, { $ref: '#a' }] };
    expect(lowered(schema).targets).toEqual(['/components/schemas/Pet', '/components/schemas/a b']);
  });

  test.each([
    [null, 'a schema should be an object or a boolean, instead got `null`'],
    ['string', 'a schema should be an object or a boolean, instead got `"string"`'],
    [{ items: [{}] }, 'a schema should be an object or a boolean, instead got `[{}]`'],
    [{ properties: { a: null } }, 'a schema should be an object or a boolean, instead got `null`'],
  ])('%j is refused', (schema, message) => expect(() => lowered(schema)).toThrow(new TypeError(message)));
});
