import type { Schema, SchemaObject } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { tagOf } from './discriminator.ts';
import { faultsOf, validatorOf } from './test-validators.ts';

const tagged = (property: Schema, rest: SchemaObject = {}): SchemaObject => {
  return { type: 'object', required: ['kind'], properties: { kind: property }, ...rest };
};
const components: { [name: string]: Schema } = {
  Dog: tagged({ const: 'dog' }, { properties: { kind: { const: 'dog' }, barks: { type: 'boolean' } } }),
  Cat: tagged({ enum: ['cat', 'kitten'] }),
  Alias: { $ref: '#/components/schemas/Cat' },
};
const resolve = (reference: string) => components[reference.split('/').at(-1) ?? ''] ?? fail(reference);
function fail(reference: string): never {
  throw new TypeError(reference);
}
const dog = { $ref: '#/components/schemas/Dog' };
const cat = { $ref: '#/components/schemas/Cat' };
const discriminator = { propertyName: 'kind', mapping: { dog: '#/components/schemas/Dog' } };

describe('tagOf', () => {
  const isTag = (branches: Schema[]) => tagOf(branches, { resolve });

  test.each<[string, Schema[]]>([
    ['references', [dog, cat]],
    ['schemas in place', [tagged({ const: 'a' }), dog]],
    ['a value that every object inherits', [dog, tagged({ const: 'constructor' })]],
    ['an empty value', [dog, tagged({ const: '' })]],
  ])('is the property, for %s', (_name, branches) => expect(isTag(branches)).toBe('kind'));

  test.each<[string, Schema[]]>([
    ['no branch', []],
    ['one branch', [dog]],
    ['a property that some branch does not have', [dog, { type: 'object', required: ['kind'] }]],
    ['a property that is not required', [dog, tagged({ const: 'a' }, { required: [] })]],
    ['a property that is a text', [dog, tagged({ type: 'string' })]],
    ['a property that is a reference', [dog, tagged(cat)]],
    ['a value in two branches', [dog, tagged({ enum: ['dog'] })]],
    ['values that are not texts', [dog, tagged({ const: 1 })]],
    ['a value that no table can hold', [dog, tagged({ const: '__proto__' })]],
    ['a branch that need not be an object', [dog, tagged({ const: 'a' }, { type: ['object', 'null'] })]],
    ['a branch that is true', [dog, true]],
    ['a branch that leads to a reference', [dog, { $ref: '#/components/schemas/Alias' }]],
    ['a branch with more beside its reference', [dog, { ...cat, required: ['name'] }]],
  ])('is none, for %s', (_name, branches) => expect(isTag(branches)).toBeUndefined());
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
    const [byTag, byTrial] = schemas.map(([, schema]) => {
      const validate = validatorOf(schema, components);
      return (value: unknown) => faultsOf(validate, value);
    });
    expect(byTag?.({ kind: 'dog', barks: 1 })).toEqual(['/barks type "boolean"']);
    expect(byTag?.({ kind: 'cow' })).toEqual(['/kind enum ["dog","cat","kitten"]']);
    expect(byTag?.({})).toEqual(['/ required "kind"']);
    expect(byTag?.('dog')).toEqual(['/ type "object"']);
    expect(byTrial?.({ kind: 'dog', barks: 1 })).toEqual(['/barks type "boolean"']);
  });
});
