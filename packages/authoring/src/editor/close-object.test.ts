import { describe, expect, test } from 'vitest';
import { closeObject } from './close-object.ts';

const EXTENSIONS = {
  $defs: {
    'x-cost': { objects: ['operation'], type: 'integer' },
    'x-note': { objects: ['*'], type: 'string' },
    helper: { type: 'string' },
  },
};
const OPEN = { $ref: '#/$defs/specification-extensions', unevaluatedProperties: false };

describe('an object', () => {
  test.each([
    [
      'has its keywords and extensions, and no others',
      'operation',
      { type: 'object', properties: { tags: { type: 'array' } }, required: ['tags'], ...OPEN },
      { properties: { tags: { type: 'array' }, 'x-cost': { $ref: '#/$defs/x-cost' } }, required: ['tags'] },
    ],
    [
      'has the keywords of its parts and conditions, as its own part has them',
      'parameter',
      {
        properties: { required: { type: 'boolean' } },
        allOf: [{ $ref: '#/$defs/examples' }, { if: { properties: { no: {} } }, then: { properties: { name: {} } } }],
        dependentSchemas: { schema: { properties: { style: {}, required: { const: true } } } },
        ...OPEN,
      },
      { properties: { style: {}, name: {}, example: {}, required: { type: 'boolean' } } },
    ],
    [
      'names the methods that its pattern names',
      'path-item',
      { patternProperties: { '^(get|put)$': { $ref: '#/$defs/operation' }, '^a': {} }, ...OPEN },
      {
        properties: { get: { $ref: '#/$defs/operation' }, put: { $ref: '#/$defs/operation' } },
        patternProperties: { '^a': {} },
      },
    ],
    [
      'keeps what its keywords refer to',
      'flows',
      { properties: { a: { $ref: '#/$defs/flows/$defs/one' } }, $defs: { one: { ...OPEN }, two: {} }, ...OPEN },
      {
        properties: { a: { $ref: '#/$defs/flows/$defs/one' } },
        $defs: { one: expect.objectContaining({ additionalProperties: false }) },
      },
    ],
  ])('%s', (_name, object, schema, want) => {
    const $defs = {
      examples: { properties: { example: {} } },
      'specification-extensions': { patternProperties: { '^x-': {} } },
    };
    expect(closeObject(object, schema, $defs, EXTENSIONS)).toEqual({
      type: 'object',
      additionalProperties: false,
      ...want,
      properties: { ...want.properties, 'x-note': { $ref: '#/$defs/x-note' } },
      patternProperties: { '^x-': {}, ...('patternProperties' in want && want.patternProperties) },
    });
  });

  test('stays when it is a map', () => {
    const map = { type: 'object', additionalProperties: { type: 'string' } };
    expect(closeObject('map', map, {}, EXTENSIONS)).toBe(map);
  });
});
