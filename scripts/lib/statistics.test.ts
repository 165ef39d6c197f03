import { describe, expect, test } from 'vitest';
import type { Description, Schema } from '@botbat/document';
import { countStatistics, type Statistics } from './statistics.ts';

const HEAD = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };

const count = (rest: object): Statistics => countStatistics({ ...HEAD, ...rest } as Description);
const countSchema = (schema: Schema): Statistics => count({ components: { schemas: { Pet: schema } } });

type Case = [share: 'strings' | 'numbers' | 'arrays' | 'maps', schema: Schema, met: number, total: number];

test.each<Case>([
  ['strings', { type: 'string', maxLength: 5 }, 1, 1],
  ['strings', { type: 'string', enum: ['a'] }, 1, 1],
  ['strings', { type: 'string', const: 'a' }, 1, 1],
  ['strings', { type: ['string', 'null'], maxLength: 5 }, 1, 1],
  ['strings', { type: 'string', pattern: '^a$', minLength: 1 }, 0, 1],
  ['strings', { type: 'integer' }, 0, 0],
  ['numbers', { type: 'integer', minimum: 0, maximum: 5 }, 1, 1],
  ['numbers', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 5 }, 1, 1],
  ['numbers', { type: 'integer', enum: [1] }, 1, 1],
  ['numbers', { type: 'integer', minimum: 0 }, 0, 1],
  ['numbers', { type: 'number', maximum: 5, format: 'double' }, 0, 1],
  ['arrays', { type: 'array', maxItems: 5 }, 1, 1],
  ['arrays', { type: 'array', items: { type: 'boolean' }, minItems: 1 }, 0, 1],
  ['maps', { type: 'object', additionalProperties: { type: 'boolean' }, maxProperties: 5 }, 1, 1],
  ['maps', { type: 'object', additionalProperties: { type: 'boolean' } }, 0, 1],
  ['maps', { type: 'object', properties: {}, additionalProperties: { type: 'boolean' } }, 0, 1],
  ['maps', { type: 'object', patternProperties: { '^a': { type: 'boolean' } } }, 0, 1],
  ['maps', { type: 'object' }, 0, 1],
  ['maps', { type: 'object', additionalProperties: true }, 0, 1],
  ['maps', { type: 'object', additionalProperties: false }, 0, 0],
  ['maps', { type: 'object', properties: { name: { type: 'boolean' } } }, 0, 0],
  ['maps', { type: 'object', allOf: [{ $ref: '#/components/schemas/Pet' }] }, 0, 0],
])('%s: %j has %i of %i bounded', (share, schema, met, total) => {
  const { total: found, missing } = countSchema(schema)[share];
  expect({ met: found - missing.length, total: found }).toEqual({ met, total });
});

describe('described', () => {
  const missing = (rest: object) => count(rest).described.missing;

  test('names each schema, property, parameter, header and enum value without a sentence', () => {
    const Pet = { type: 'object', properties: { size: { enum: ['big', 'small', null], description: ' ' } } };
    const operation = {
      parameters: [{ name: 'limit', in: 'query' }],
      responses: { 200: { description: 'Yes', headers: { 'X-Id': {} } } },
    };
    expect(missing({ paths: { '/pets': { get: operation } }, components: { schemas: { Pet } } })).toEqual([
      '/paths/~1pets/get/parameters/0',
      '/paths/~1pets/get/responses/200/headers/X-Id',
      '/components/schemas/Pet',
      '/components/schemas/Pet/properties/size',
      '/components/schemas/Pet/properties/size/enum (big)',
      '/components/schemas/Pet/properties/size/enum (small)',
    ]);
  });

  test('takes the sentence of what a property refers to', () => {
    const Name = { type: 'string', description: 'What it is called.' };
    const Pet = { description: 'A pet.', properties: { name: { $ref: '#/components/schemas/Name' } } };
    expect(missing({ components: { schemas: { Name, Pet } } })).toEqual([]);
  });

  test.each(['x-enum-descriptions', 'x-enumDescriptions'])('knows `%s`', (extension) => {
    const Size = { description: 'A size.', enum: ['big', 'small'], [extension]: { big: 'Over 10 kg.' } };
    expect(missing({ components: { schemas: { Size } } })).toEqual(['/components/schemas/Size/enum (small)']);
  });

  test('asks for nothing about items, branches and inline schemas', () => {
    const Pet = { description: 'A pet.', oneOf: [{ type: 'null' }], items: { type: 'boolean' } };
    expect(missing({ components: { schemas: { Pet } } })).toEqual([]);
  });
});

test('counts operations, events, responses, schemas and examples', () => {
  const content = { 'application/json': { examples: { a: { value: 1 }, b: { $ref: '#/components/examples/b' } } } };
  const responses = { 200: { description: 'Yes', content }, 404: { $ref: '#/components/responses/NotFound' } };
  const { operations, events, ...others } = count({
    paths: { '/pets': { get: { responses }, delete: { responses: {} } } },
    webhooks: { adopted: { post: { responses: { 204: { description: 'Yes' } } } } },
    components: {
      schemas: { Pet: true },
      responses: { NotFound: { description: 'No', content: { 'application/json': { example: 'none' } } } },
      examples: { b: { value: 2 } },
    },
  });
  expect({ operations, events }).toEqual({ operations: 2, events: 1 });
  expect(others).toMatchObject({ responses: 2, schemas: 1, examples: 3 });
});
