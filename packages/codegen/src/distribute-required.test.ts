import { expect, test } from 'vitest';
import { distributeRequired } from './distribute-required.ts';

const properties = { a: { type: 'string' }, b: { type: 'string' } };

test.each([
  [
    'anyOf',
    {
      type: 'object',
      description: 'D.',
      properties,
      required: ['a'],
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    {
      description: 'D.',
      anyOf: [
        { type: 'object', properties, required: ['a'] },
        { type: 'object', properties, required: ['a', 'b'] },
      ],
    },
  ],
  ['oneOf', { properties, oneOf: [{ required: ['a'] }] }, { oneOf: [{ properties, required: ['a'] }] }],
  ['a branch with more', { properties, anyOf: [{ required: ['a'], type: 'object' }] }, undefined],
  ['no properties', { anyOf: [{ required: ['a'] }] }, undefined],
  ['an empty list', { properties, anyOf: [] }, undefined],
])('%s', (_name, schema, want) => {
  expect(distributeRequired({ deep: [schema] })).toEqual({ deep: [want ?? schema] });
});
