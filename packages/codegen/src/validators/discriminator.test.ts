import type { Description, Schema, SchemaObject } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { tagOf } from './discriminator.ts';
import { faultOf, validatorOf } from './test-validators.ts';

const tagged = (property: Schema, rest: SchemaObject = {}): SchemaObject => {
  return { type: 'object', required: ['kind'], properties: { kind: property }, ...rest };
};
const components: { [name: string]: Schema } = {
  Dog: tagged({ const: 'dog' }, { properties: { kind: { const: 'dog' }, barks: { type: 'boolean' } } }),
  Cat: tagged({ enum: ['cat', 'kitten'] }),
  Alias: { $ref: '#/components/schemas/Cat' },
};
const description: Description = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  components: { schemas: components },
};
const dog = { $ref: '#/components/schemas/Dog' };
const cat = { $ref: '#/components/schemas/Cat' };
const discriminator = { propertyName: 'kind', mapping: { dog: '#/components/schemas/Dog' } };

describe('tagOf', () => {
  test.each<[string, SchemaObject]>([
    ['references', { oneOf: [dog, cat], discriminator }],
    ['schemas in place', { oneOf: [tagged({ const: 'a' }), dog], discriminator }],
    ['a schema that is an object or null', { type: ['object', 'null'], oneOf: [dog, cat], discriminator }],
  ])('is the property, for %s', (_name, schema) => expect(tagOf(description, schema)).toBe('kind'));

  test.each<[string, SchemaObject]>([
    ['no discriminator', { oneOf: [dog, cat] }],
    ['a discriminator without a name', { oneOf: [dog, cat], discriminator: {} as never }],
    ['anyOf', { anyOf: [dog, cat], discriminator }],
    ['no branch', { oneOf: [], discriminator }],
    [
      'a property that some branch does not have',
      { oneOf: [dog, { type: 'object', required: ['kind'] }], discriminator },
    ],
    ['a property that is not required', { oneOf: [dog, tagged({ const: 'a' }, { required: [] })], discriminator }],
    ['a property that is a text', { oneOf: [dog, tagged({ type: 'string' })], discriminator }],
    ['a property that is a reference', { oneOf: [dog, tagged(cat)], discriminator }],
    ['a value in two branches', { oneOf: [dog, tagged({ enum: ['dog'] })], discriminator }],
    ['values that are not texts', { oneOf: [dog, tagged({ const: 1 })], discriminator }],
    ['a value that every object inherits', { oneOf: [dog, tagged({ const: 'constructor' })], discriminator }],
    ['an empty value', { oneOf: [dog, tagged({ const: '' })], discriminator }],
    [
      'a branch that need not be an object',
      { oneOf: [dog, tagged({ const: 'a' }, { type: ['object', 'null'] })], discriminator },
    ],
    ['a branch that is true', { oneOf: [dog, true], discriminator }],
    ['a branch that leads to a reference', { oneOf: [dog, { $ref: '#/components/schemas/Alias' }], discriminator }],
    ['a branch that leads nowhere', { oneOf: [dog, { $ref: '#/components/schemas/No' }], discriminator }],
    ['a branch with more beside its reference', { oneOf: [dog, { ...cat, required: ['name'] }], discriminator }],
    ['a schema that is no object', { type: 'string', oneOf: [dog, cat], discriminator }],
  ])('is none, for %s', (_name, schema) => expect(tagOf(description, schema)).toBeUndefined());
});

describe('validity does not depend on the tag', () => {
  const schemas: [string, SchemaObject][] = [
    ['told by a tag', { oneOf: [dog, cat], discriminator }],
    ['told by trying all', { oneOf: [dog, { $ref: '#/components/schemas/Alias' }], discriminator }],
  ];

  test.each(schemas)('%s', (_name, schema) => {
    const validate = validatorOf(schema, components);
    const values = [
      { kind: 'dog', barks: true },
      { kind: 'kitten' },
      { kind: 'dog', barks: 1 },
      { kind: 'cow' },
      { kind: 1 },
      {},
      'dog',
      null,
      [],
    ];
    expect(values.map((value) => validate(value))).toEqual([true, true, ...Array(7).fill(false)]);
  });

  test('the tag makes the fault say what is wrong', () => {
    const [byTag, byTrial] = schemas.map(([, schema]) => validatorOf(schema, components));
    expect(byTag && faultOf(byTag, { kind: 'dog', barks: 1 })).toBe('type');
    expect(byTag && faultOf(byTag, { kind: 'cow' })).toBe('discriminator');
    expect(byTag && faultOf(byTag, 'dog')).toBe('type');
    expect(byTrial && faultOf(byTrial, { kind: 'cow' })).toBe('oneOf');
  });
});
