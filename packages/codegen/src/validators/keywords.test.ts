import type { Schema } from '@botbat/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateValidators } from './generate.ts';
import { describeSchemas, loadModules, type ByMediaType } from './test-validators.ts';

type Row = [name: string, schema: Schema, valid: unknown[], invalid: unknown[]];

const name = { type: 'string' };
const proto = (json: string): unknown => JSON.parse(json);

/** Every keyword of JSON Schema 2020-12 that validates, but those that ask what others have looked at. */
const ROWS: Row[] = [
  // Core
  ['true', true, [1, null, {}], []],
  ['false', false, [], [1, null, {}]],
  ['no keyword', {}, [1, null, {}], []],
  ['$defs, $ref', { $defs: { a: name }, properties: { b: { $ref: '#/$defs/a' } } }, [{ b: '' }], [{ b: 1 }]],
  ['$anchor', { $defs: { a: { $anchor: 'a', type: 'string' } }, items: { $ref: '#a' } }, [['']], [[1]]],
  [
    '$dynamicRef',
    { $dynamicAnchor: 'node', properties: { next: { $dynamicRef: '#node' } }, required: ['id'] },
    [{ id: 1, next: { id: 2 } }],
    [{ id: 1, next: {} }],
  ],
  [
    '$comment, title, description, default, examples, deprecated, readOnly',
    {
      $comment: 'a',
      title: 'a',
      description: 'a',
      default: 1,
      examples: [1],
      deprecated: true,
      readOnly: true,
      writeOnly: false,
      type: 'integer',
    },
    [1],
    ['a'],
  ],
  // Any type
  ['type', { type: 'integer' }, [1, 1.0, -5], [1.5, '1', null]],
  ['type: a list', { type: ['string', 'null'] }, ['', null], [1, {}, []]],
  [
    'type: each',
    {
      properties: {
        a: { type: 'array' },
        o: { type: 'object' },
        b: { type: 'boolean' },
        n: { type: 'number' },
        z: { type: 'null' },
      },
    },
    [{ a: [], o: {}, b: false, n: 0.5, z: null }],
    [{ a: {} }, { o: [] }, { o: null }, { b: 0 }, { n: '1' }, { z: 0 }],
  ],
  ['enum', { enum: ['a', 'b c', 1, null, { a: [1] }] }, ['a', 'b c', 1, null, { a: [1] }], ['c', '1', { a: [2] }, [1]]],
  [
    'enum with braces, quotes and more',
    { enum: ['{', '}]', '"', "'", '\\', '`${1}`', '\u2028', '/*# sourceURL=', 'schema1.enum', '\n', '💬'] },
    ['{', '}]', '"', "'", '\\', '`${1}`', '\u2028', '/*# sourceURL=', 'schema1.enum', '\n', '💬'],
    ['', '`1`', ' '],
  ],
  ['enum of many', { enum: Array.from({ length: 250 }, (_, index) => `v${index}`) }, ['v0', 'v249'], ['v250', 'v']],
  [
    'const',
    { const: { a: [1, { b: null }] } },
    [{ a: [1, { b: null }] }],
    [{ a: [1, {}] }, { a: [1, { b: null }], c: 1 }, null],
  ],
  // Numbers
  ['multipleOf', { multipleOf: 5 }, [10, 0, 'a'], [7]],
  ['minimum, maximum', { minimum: 1, maximum: 3 }, [1, 3, 'a'], [0.9, 3.1]],
  ['exclusiveMinimum, exclusiveMaximum', { exclusiveMinimum: 1, exclusiveMaximum: 3 }, [1.1, 2.9], [1, 3]],
  // Strings
  ['minLength, maxLength', { minLength: 2, maxLength: 3 }, ['ab', '💬💬💬', 1], ['a', '💬', 'abcd', '💬💬💬💬']],
  ['pattern', { pattern: '^[a-z]+$' }, ['abc', 1], ['', 'a1']],
  [
    'pattern with quotes, braces and backslashes',
    { pattern: '^["\'{}\\\\/]+\\d{2}$' },
    ['"\'{}\\/12'],
    ['"\'{}\\/1', 'x12'],
  ],
  ['pattern with unicode', { pattern: '^\\p{Lu}.$' }, ['É💬'], ['é💬', 'É💬💬']],
  ['pattern that the flag `u` refuses', { pattern: '^[\\w-.]+$' }, ['a-b.c'], ['a b']],
  [
    'two patterns',
    { properties: { a: { pattern: '^a' }, b: { pattern: '^b' }, c: { pattern: '^a' } } },
    [{ a: 'a', b: 'b', c: 'a' }],
    [{ a: 'b' }, { b: 'a' }, { c: 'b' }],
  ],
  [
    'contentEncoding, contentMediaType, contentSchema',
    { contentEncoding: 'base64', contentMediaType: 'application/json', contentSchema: { type: 'object' } },
    ['not base64'],
    [],
  ],
  // Arrays
  ['items', { items: name }, [[], ['a', 'b'], {}], [['a', 1]]],
  [
    'prefixItems',
    { prefixItems: [name, { type: 'number' }], items: false },
    [[], ['a'], ['a', 1]],
    [[1], ['a', 'b'], ['a', 1, 2]],
  ],
  ['contains', { contains: { const: 1 } }, [[0, 1]], [[], [0]]],
  [
    'minContains, maxContains',
    { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    [
      [1, 1],
      [1, 1, 1, 0],
    ],
    [[1], [1, 1, 1, 1]],
  ],
  ['minItems, maxItems', { minItems: 1, maxItems: 2 }, [[1], [1, 2]], [[], [1, 2, 3]]],
  [
    'uniqueItems',
    { uniqueItems: true },
    [[1, '1', true, { a: 1 }, { a: 2 }, [1], []]],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[], []],
    ],
  ],
  ['uniqueItems of strings', { items: name, uniqueItems: true }, [['a', 'b']], [['a', 'b', 'a']]],
  // Objects
  ['properties', { properties: { a: name, b: true, c: false } }, [{ a: '' }, { b: 1 }, {}, []], [{ a: 1 }, { c: 1 }]],
  [
    'patternProperties',
    { patternProperties: { '^a': name, '"\\d': { type: 'number' } } },
    [{ ab: '', '"1': 1, c: 1 }],
    [{ ab: 1 }, { '"1': '' }],
  ],
  [
    'additionalProperties: false',
    { properties: { a: true }, patternProperties: { '^x-': true }, additionalProperties: false },
    [{ a: 1, 'x-b': 1 }],
    [{ b: 1 }],
  ],
  ['additionalProperties', { properties: { a: true }, additionalProperties: name }, [{ a: 1, b: '' }], [{ b: 1 }]],
  [
    'properties that match patterns',
    { properties: { ab: { minLength: 2 } }, patternProperties: { '^a': name } },
    [{ ab: 'ab' }],
    [{ ab: 1 }, { ab: 'a' }],
  ],
  ['propertyNames', { propertyNames: { maxLength: 2 } }, [{ ab: 1 }], [{ abc: 1 }]],
  ['required', { required: ['a', 'b c', 'd"e'] }, [{ a: 1, 'b c': 1, 'd"e': 1 }, []], [{ a: 1, 'b c': 1 }, {}]],
  ['minProperties, maxProperties', { minProperties: 1, maxProperties: 2 }, [{ a: 1 }], [{}, { a: 1, b: 2, c: 3 }]],
  ['dependentRequired', { dependentRequired: { a: ['b', 'c'] } }, [{ a: 1, b: 1, c: 1 }, {}], [{ a: 1, b: 1 }]],
  ['dependentSchemas', { dependentSchemas: { a: { required: ['b'] } } }, [{ a: 1, b: 1 }, {}], [{ a: 1 }]],
  // Composition
  ['allOf', { allOf: [{ required: ['a'] }, { required: ['b'] }] }, [{ a: 1, b: 1 }], [{ a: 1 }]],
  ['anyOf', { anyOf: [name, { minimum: 5, type: 'number' }] }, ['a', 5], [4, null]],
  ['oneOf', { oneOf: [{ type: 'number' }, { type: 'integer' }] }, [1.5], [1, 'a']],
  ['not', { not: { required: ['a'] } }, [{ b: 1 }], [{ a: 1 }]],
  [
    'if, then, else',
    { if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
    [{ a: 1, b: 1 }, { c: 1 }],
    [{ a: 1 }, {}],
  ],
  // Names that mean something in JavaScript, or that ajv gives
  [
    'names that ajv gives',
    {
      properties: {
        schema1: { enum: ['a'] },
        validate2: name,
        pattern3: { pattern: '^a' },
        func4: { minLength: 2 },
        formats0: { format: 'date' },
        data: name,
        errors: name,
      },
    },
    [{ schema1: 'a', validate2: '', pattern3: 'a', func4: 'ab', formats0: '2020-01-01' }],
    [
      { schema1: 'b' },
      { validate2: 1 },
      { pattern3: 'b' },
      { func4: 'a' },
      { formats0: '1' },
      { data: 1 },
      { errors: 1 },
    ],
  ],
  [
    'names that have to be quoted',
    {
      properties: {
        'a b': name,
        'c"d': name,
        "e'f": name,
        'g\\h': name,
        'é💬': name,
        '': name,
        '1': name,
        class: name,
        '${x}': name,
        'a\nb': name,
        '/*': name,
        '~/': name,
      },
      additionalProperties: false,
    },
    [
      {
        'a b': '',
        'c"d': '',
        "e'f": '',
        'g\\h': '',
        'é💬': '',
        '': '',
        '1': '',
        class: '',
        '${x}': '',
        'a\nb': '',
        '/*': '',
        '~/': '',
      },
    ],
    [
      { 'a b': 1 },
      { 'c"d': 1 },
      { "e'f": 1 },
      { 'g\\h': 1 },
      { 'é💬': 1 },
      { '': 1 },
      { '1': 1 },
      { class: 1 },
      { '${x}': 1 },
      { 'a\nb': 1 },
      { '/*': 1 },
      { '~/': 1 },
    ],
  ],
];

/** Names that every object of JavaScript inherits. */
const INHERITED: Row[] = [
  [
    'const with `__proto__`',
    { const: proto('{"__proto__":1}') as never },
    [proto('{"__proto__":1}')],
    [{}, proto('{"__proto__":2}')],
  ],
  [
    'names that every object inherits',
    { properties: { constructor: name, toString: name }, required: ['valueOf'] } as never,
    [{ valueOf: 1 }, { valueOf: 1, toString: '' }],
    [{}, { valueOf: 1, toString: 1 }, { valueOf: 1, constructor: 1 }],
  ],
  [
    '`__proto__`',
    proto(
      '{"properties":{"__proto__":{"type":"string"},"a":true},"required":["__proto__"],"additionalProperties":false}',
    ) as Schema,
    [proto('{"__proto__":"","a":1}')],
    [{ a: 1 }, proto('{"__proto__":1}'), proto('{"__proto__":"","b":1}')],
  ],
];

const UNEVALUATED: Row[] = [
  [
    'unevaluatedProperties',
    { allOf: [{ properties: { a: true } }], properties: { b: true }, unevaluatedProperties: false },
    [{ a: 1, b: 1 }],
    [{ a: 1, c: 1 }],
  ],
  [
    'unevaluatedProperties, by branch',
    { anyOf: [{ required: ['a'], properties: { a: true } }, { properties: { b: true } }], unevaluatedProperties: name },
    [
      { a: 1, b: 1 },
      { b: 1, c: '' },
    ],
    [{ b: 1, c: 1 }],
  ],
  [
    'unevaluatedProperties, through a reference',
    { $ref: '#/components/schemas/Base', properties: { b: true }, unevaluatedProperties: false },
    [{ base: 1, b: 1 }],
    [{ base: 1, c: 1 }],
  ],
  [
    'unevaluatedItems',
    { allOf: [{ prefixItems: [name] }], prefixItems: [true, name], unevaluatedItems: false },
    [['a', 'b']],
    [['a', 'b', 'c']],
  ],
];

const mediaTypes = (rows: Row[], kind: string) =>
  rows.map(([, schema], index) => [`${kind}/${index}`, schema] as const);

describe.each([
  ['keywords', ROWS],
  ['keywords and names that every object inherits', [...ROWS, ...INHERITED]],
  ['keywords that ask what others have looked at', [...ROWS, ...UNEVALUATED]],
])('%s', (_title, rows) => {
  let byMediaType: ByMediaType;

  beforeAll(() => {
    const components = rows.map(([, schema], index) => [`Row${index}`, schema] as const);
    const shared = components.map(
      ([component], index) => [`shared/${index}`, { $ref: `#/components/schemas/${component}` }] as const,
    );
    const description = describeSchemas(Object.fromEntries([...mediaTypes(rows, 'inline'), ...shared]), {
      ...Object.fromEntries(components),
      Base: { type: 'object', properties: { base: { type: 'integer' } } },
    });
    byMediaType = loadModules(generateValidators(description)).responses['list']?.['200'] ?? {};
  });

  test.each(rows.map(([title, , valid, invalid], index) => [title, index, valid, invalid] as const))(
    '%s',
    (_row, index, valid, invalid) => {
      for (const kind of ['inline', 'shared']) {
        const validate = byMediaType[`${kind}/${index}`];
        expect(
          valid.filter((value) => !validate?.(value)),
          `${kind}, refused`,
        ).toEqual([]);
        expect(
          invalid.filter((value) => validate?.(value)),
          `${kind}, accepted`,
        ).toEqual([]);
      }
    },
  );
});
