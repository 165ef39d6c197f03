import type { Schema } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { compile, createCompiler, register } from './compile.ts';

function compileSchema(schema: object): unknown {
  const ajv = createCompiler({ unevaluated: false, ownProperties: false });
  register(ajv, 'a', schema as Schema);
  return compile(ajv, 'a').source?.validateCode;
}

describe('a schema is checked by its meta-schema', () => {
  test.each([
    { maxLength: '5' },
    { minimum: '1' },
    { type: 'strng' },
    { enum: 1 },
    { required: 'a' },
    { required: ['a', 'a'] },
    { allOf: [] },
    { $anchor: '!' },
    { dependentRequired: { a: [1] } },
    { $defs: { a: { multipleOf: 0 } } },
    { properties: { a: { maxItems: -1 } } },
    { oneOf: [{ items: { pattern: 1 } }] },
  ])('refuses %j', (schema) => {
    expect(() => compileSchema(schema)).toThrow('schema is invalid');
  });

  test('accepts what is right', () => {
    const schema = {
      $anchor: 'a',
      $defs: { a: { multipleOf: 1 } },
      type: ['string', 'null'],
      maxLength: 5,
      allOf: [{}],
      required: ['a'],
      dependentRequired: { a: ['b'] },
      prefixItems: [true],
    };
    expect(String(compileSchema(schema))).toContain('function validate');
  });
});
