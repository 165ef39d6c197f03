import type { SchemaObject } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { describeT } from '../test-hostile.ts';
import { generateNamedTypes } from './generate.ts';

const warningsOf = (schema: SchemaObject) => generateNamedTypes(describeT(schema)).warnings;
const A = { properties: { a: { type: 'string' } } };

describe('what a type cannot say is told where it stands', () => {
  test.each<[keyword: string, schema: SchemaObject]>([
    ['not', { not: { type: 'string' } }],
    ['if', { if: A, then: A }],
    ['contains', { type: 'array', contains: { type: 'string' } }],
    ['dependentRequired', { ...A, dependentRequired: { a: ['b'] } }],
    ['dependentSchemas', { ...A, dependentSchemas: { a: A } }],
    ['$dynamicRef', { $dynamicRef: '#a' }],
    ['unevaluatedItems', { type: 'array', unevaluatedItems: false }],
    ['unevaluatedProperties', { ...A, unevaluatedProperties: { type: 'string' } }],
    ['unevaluatedProperties', { type: 'object', unevaluatedProperties: false }],
    ['patternProperties', { type: 'object', patternProperties: { '^a': true } }],
    ['propertyNames', { type: 'object', propertyNames: { enum: ['a'] } }],
  ])('%s: %j', (keyword, schema) => {
    const warnings = warningsOf({ items: { properties: { 'a/b': schema } } });
    const pointer = `/components/schemas/T/items/properties/a~1b/${keyword}`;
    expect(warnings).toEqual([{ pointer, message: expect.stringContaining(`\`${keyword}\` cannot be a type; `) }]);
  });

  test('once, not for what is in what is left out', () => {
    const pointers = warningsOf({ not: { not: { contains: { $ref: '#/gone' } } } }).map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/components/schemas/T/not']);
  });

  test('a reference that leads nowhere, a type that is none', () => {
    expect(warningsOf({ properties: { a: { $ref: '#/gone' }, b: { type: ['file', 'null'] } } })).toEqual([
      {
        pointer: '/components/schemas/T/properties/a/$ref',
        message: '`#/gone` leads nowhere in the description; the type is `unknown`.',
      },
      {
        pointer: '/components/schemas/T/properties/b/type',
        message: '`file` is no type of JSON Schema; it is taken as `unknown`.',
      },
    ]);
  });
});

describe('what a type or its comment says is not told', () => {
  test.each<SchemaObject>([
    { ...A, unevaluatedProperties: false },
    { ...A, unevaluatedProperties: true },
    { type: 'array', unevaluatedItems: true },
    { if: A },
    { ...A, patternProperties: {} },
    { type: 'object', propertyNames: true },
    { type: 'object', propertyNames: { pattern: '^a', maxLength: 5 } },
    { $defs: { a: { not: A } } },
  ])('%j', (schema) => expect(warningsOf(schema)).toEqual([]));

  test('how names are written stands in the comment', () => {
    const { text } = generateNamedTypes(describeT({ type: 'object', propertyNames: { pattern: '*/', title: 'No.' } }));
    expect(text).toContain('/** @propertyNames {"pattern":"*\\/"} */');
  });
});
