import type { Description, Schema, SchemaObject } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { generateNamedTypes } from './generate.ts';

const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: { [name: string]: Schema }, more: SchemaObject = {}): SchemaObject => ({
  type: 'object',
  properties,
  ...more,
});
const string: Schema = { type: 'string' };

/** A description that sends and receives one schema. */
function describeSchema(schema: Schema, others: { [name: string]: Schema } = {}): Description {
  const content = { 'application/json': { schema: ref('T') } };
  return {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    paths: { '/t': { post: { requestBody: { content }, responses: { 200: { description: 'Fine.', content } } } } },
    components: { schemas: { T: schema, ...others } },
  };
}

/** What a text says of a type, on one line and without comments. */
function typeIn(text: string, name: string): string | undefined {
  const code = text.replaceAll(/\/\*\*[^]*?\*\//g, '').replaceAll(/\s+/g, ' ');
  const [, found] = new RegExp(`export (?:type|interface) ${name} =? ?(.*?);?(?= export |$)`).exec(code) ?? [];
  return found
    ?.trim()
    .replaceAll('; }', ' }')
    .replace(/^[|&] |;$/g, '');
}

function typesOf(
  schema: Schema,
  others?: { [name: string]: Schema },
): [received?: string | undefined, sent?: string | undefined] {
  const { text } = generateNamedTypes(describeSchema(schema, others));
  return [typeIn(text, 'T'), typeIn(text, 'TRequest')];
}

const A = object({ a: string, id: { type: 'integer' } }, { required: ['a'] });
const B = object({ b: string, id: { type: 'integer' } }, { required: ['b'] });

describe.each<[rule: string, schema: Schema, received: string, sent?: string]>([
  ['true', true, 'unknown'],
  ['false', false, 'never'],
  ['an empty schema', {}, 'unknown'],
  ['a string', string, 'string'],
  ['an integer', { type: 'integer' }, 'number'],
  ['several types', { type: ['boolean', 'null'] }, 'boolean | null'],
  ['an unknown type', { type: 'file' }, 'unknown'],
  ['a const', { const: 'a' }, "'a'"],
  ['a const of null', { const: null }, 'null'],
  ['a const that is an object', { const: { a: [1, {}] } }, '{ a: [1, { [key: string]: never }] }'],
  ['an enum of one value', { enum: ['a'] }, "'a'"],
  ['an enum', { enum: ['a', 'b', 'a'] }, "'a' | 'b' | (string & {})", "'a' | 'b'"],
  ['an enum of numbers', { enum: [1, -2] }, '1 | -2 | (number & {})', '1 | -2'],
  ['an enum with null', { enum: ['a', null] }, "'a' | null | (string & {})", "'a' | null"],
  ['an enum of booleans', { enum: [true, false] }, 'true | false'],
  ['an enum beside a type', { type: 'string', enum: ['a', 'b', null] }, "'a' | 'b' | (string & {})", "'a' | 'b'"],
  ['an enum that allows nothing', { type: 'integer', enum: ['a'] }, 'never'],
  ['an enum as oneOf', { oneOf: [{ const: 'a' }, { const: 'b' }] }, "'a' | 'b' | (string & {})", "'a' | 'b'"],
  ['a value with quotes', { const: `it's "so"` }, `'it\\'s "so"'`],
  ['an object', object({ a: string, b: {} }, { required: ['b'] }), '{ a?: string | undefined; b: unknown }'],
  ['any object', { type: 'object' }, '{ [key: string]: unknown }'],
  ['an object without properties', { type: 'object', additionalProperties: false }, '{ [key: string]: never }'],
  ['properties without a type', { properties: { a: string } }, '{ a?: string | undefined }'],
  ['a default', object({ a: { type: 'string', default: 'x' } }), '{ a?: string | undefined }'],
  ['a required property without a schema', { type: 'object', required: ['a'] }, '{ a: {} | null }'],
  [
    'names that need quotes',
    object({ 'a-b': string, class: string }),
    "{ 'a-b'?: string | undefined; class?: string | undefined }",
  ],
  ['a map', { type: 'object', additionalProperties: string }, '{ [key: string]: string }'],
  ['a map of everything', { type: 'object', additionalProperties: true }, '{ [key: string]: unknown }'],
  [
    'patterns',
    { type: 'object', patternProperties: { '^a': string, '^b': { type: 'integer' } } },
    '{ [key: string]: string | number }',
  ],
  [
    'a map with properties',
    object({ a: { type: 'integer' } }, { additionalProperties: string }),
    '{ a?: number | undefined; [key: string]: string | number | undefined }',
  ],
  [
    'a map with properties that are no short union',
    object({ a: object({ b: string }) }, { additionalProperties: string, required: ['a'] }),
    '{ a: { b?: string | undefined }; [key: string]: unknown }',
  ],
  ['an array', { type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
  ['any array', { type: 'array' }, 'unknown[]'],
  ['an array of nothing', { type: 'array', items: false }, '[]'],
  ['a tuple', { prefixItems: [string, { type: 'integer' }], minItems: 1, items: false }, '[string, number?]'],
  ['a tuple with more', { prefixItems: [string], minItems: 1, items: { type: 'integer' } }, '[string, ...number[]]'],
  ['a tuple with anything more', { prefixItems: [string] }, '[string?, ...unknown[]]'],
  ['a tuple that ends', { prefixItems: [string, string], minItems: 2, maxItems: 2 }, '[string, string]'],
  [
    'readOnly',
    object({ a: string, b: { ...A, readOnly: true } }, { required: ['b'] }),
    '{ a?: string | undefined; b: { a: string; id?: number | undefined } }',
    '{ a?: string | undefined }',
  ],
  [
    'writeOnly',
    object({ a: { type: 'string', writeOnly: true }, b: string }, { required: ['a'] }),
    '{ b?: string | undefined }',
    '{ a: string; b?: string | undefined }',
  ],
  [
    'readOnly where the reference leads',
    object({ a: ref('ReadOnly') }),
    '{ a?: ReadOnly | undefined }',
    '{ [key: string]: unknown }',
  ],
  [
    'readOnly beside a reference',
    object({ a: { ...ref('A'), readOnly: true } }),
    '{ a?: A | undefined }',
    '{ [key: string]: unknown }',
  ],
  ['a reference', ref('A'), 'A'],
  ['a reference beside annotations', { ...ref('A'), description: 'An A.' }, 'A'],
  ['a reference beside keywords', { ...ref('A'), required: ['id'] }, '{ id: number } & A'],
  ['a reference to a part', { $ref: '#/components/schemas/A/properties/a' }, 'AA'],
  ['a reference to itself', ref('T'), 'unknown'],
  ['a union with itself', { oneOf: [ref('T'), string] }, 'string'],
  ['an intersection with itself', { allOf: [ref('T'), A] }, '{ a: string; id?: number | undefined }'],
  ['a recursion through others', { anyOf: [ref('Back'), { type: 'null' }] }, 'null'],
  ['a recursion', { type: 'array', items: ref('T') }, 'T[]'],
  [
    'allOf of objects',
    { allOf: [A, object({ c: string })], required: ['c'] },
    '{ a: string; id?: number | undefined; c: string }',
  ],
  ['allOf of references', { allOf: [ref('A'), ref('B'), ref('A')] }, 'A & B'],
  ['required in allOf', { ...A, allOf: [{ required: ['id'] }] }, '{ a: string; id: number }'],
  [
    'allOf with the same property',
    { allOf: [object({ a: string }), object({ a: { minLength: 1 } })] },
    '{ a?: string | undefined }',
  ],
  ['allOf that is impossible', { allOf: [ref('A'), false] }, 'never'],
  ['anyOf', { anyOf: [string, ref('A')] }, 'string | A'],
  [
    'required in anyOf',
    { ...object({ a: string, b: string }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    '{ a?: string | undefined; b?: string | undefined } & ({ a: string } | { b: string })',
  ],
  [
    'required in anyOf with a long type',
    { ...object({ a: object({ b: string }) }), anyOf: [{ required: ['a'] }] },
    '{ a?: { b?: string | undefined } | undefined } & { a: {} | null }',
  ],
  [
    'required of what is omitted',
    { ...object({ a: { type: 'string', readOnly: true }, b: string }), anyOf: [{ required: ['a'] }] },
    '{ a?: string | undefined; b?: string | undefined } & { a: string }',
    '{ b?: string | undefined }',
  ],
  ['nullable by oneOf', { oneOf: [ref('A'), { type: 'null' }] }, 'A | null'],
  [
    'nullable with required in anyOf',
    { type: ['object', 'null'], properties: { a: string }, anyOf: [{ required: ['a'] }] },
    '({ a?: string | undefined } | null) & ({ a: string } | null)',
  ],
  ['oneOf of objects', { oneOf: [ref('A'), ref('B')] }, 'A | B', '(A & { b?: never }) | (B & { a?: never })'],
  [
    'oneOf of inline objects',
    { oneOf: [A, B] },
    '{ a: string; id?: number | undefined } | { b: string; id?: number | undefined }',
    '{ a: string; id?: number | undefined; b?: never } | { b: string; id?: number | undefined; a?: never }',
  ],
  [
    'oneOf of required',
    { ...object({ a: string, b: string }), oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    '{ a?: string | undefined; b?: string | undefined } & ({ a: string } | { b: string })',
    '{ a?: string | undefined; b?: string | undefined } & ({ a: string; b?: never } | { b: string; a?: never })',
  ],
  ['oneOf that a tag tells apart', { oneOf: [ref('Cat'), ref('Dog')] }, 'Cat | Dog'],
  ['oneOf with something else than objects', { oneOf: [ref('A'), string] }, 'A | string'],
  [
    'a discriminator without tags',
    { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind', mapping: { x: ref('A').$ref, y: 'A' } } },
    "(A & { kind: 'x' | 'y' }) | (B & { kind: 'B' })",
  ],
  [
    'a discriminator with tags',
    { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
    'Cat | Dog',
  ],
  ['a format that is binary', { type: 'string', format: 'binary' }, 'string'],
])('%s', (_rule, schema, received, sent) => {
  test('is a type', () => {
    const cat = (kind: string): Schema => object({ kind: { enum: [kind] }, [kind]: string }, { required: ['kind'] });
    const others = {
      A,
      B,
      Back: ref('T'),
      ReadOnly: { type: 'string', readOnly: true },
      Cat: cat('cat'),
      Dog: cat('dog'),
    };
    expect(typesOf(schema, others)).toEqual([received, sent]);
  });
});

describe('the two forms of a schema', () => {
  const others = { Kind: { enum: ['a', 'b'] }, Holder: object({ kind: ref('Kind') }), Plain: object({ a: string }) };

  test('differ where something inside differs', () => {
    const { text } = generateNamedTypes(describeSchema({ anyOf: [ref('Holder'), ref('Plain')] }, others));
    expect(typeIn(text, 'TRequest')).toBe('HolderRequest | Plain');
    expect(typeIn(text, 'HolderRequest')).toBe('{ kind?: KindRequest | undefined }');
    expect(typeIn(text, 'PlainRequest')).toBeUndefined();
  });

  test('are one where the schema goes one way only', () => {
    const description = describeSchema(ref('Holder'), others);
    delete description.paths?.['/t']?.post?.responses;
    const { text } = generateNamedTypes(description);
    expect([typeIn(text, 'Kind'), typeIn(text, 'KindRequest')]).toEqual(["'a' | 'b'", undefined]);
    expect(typeIn(text, 'PostTInput')).toBe('{ body?: T | undefined }');
  });
});

test('what no type can say is told', () => {
  const { warnings } = generateNamedTypes(describeSchema(object({ a: { type: 'string', not: { const: 'a' } } })));
  expect(warnings).toEqual([
    {
      pointer: '/components/schemas/T/properties/a/not',
      message: '`not` cannot be a type; it is left out, so the type allows more than the schema.',
    },
  ]);
});
