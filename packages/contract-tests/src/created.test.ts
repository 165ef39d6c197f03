import { expect, test } from 'vitest';
import type { LocatedOperation, Method } from '@botbat/document';
import { rememberCreated, valuesForDeletion, type Created } from './created.ts';

function at(method: Method, path: string): LocatedOperation {
  return { method, path, pathItem: {}, operation: {}, pointer: '' };
}

test.each([
  ['/v1/pets/rex', 201, { pet_id: 'rex' }],
  ['http://a.test/v1/pets/rex?x=1', 201, { pet_id: 'rex' }],
  ['rex', 201, { pet_id: 'rex' }],
  ['/v1/pets/rex', 200, {}],
  ['/v1/pets/', 201, {}],
  ['/v1/pets/r%C3%A9x', 201, {}],
  ['', 201, {}],
])('after `Location: %s` and %i a deletion takes %o', (location, status, want) => {
  const created: Created = new Map();
  const headers = new Headers({ Location: location });
  rememberCreated(created, at('post', '/pets'), { status, headers, text: '', body: undefined });
  expect(valuesForDeletion(created, at('delete', '/pets/{pet_id}'))).toEqual(want);
});

test.each([
  ['get', '/pets/{pet_id}'],
  ['delete', '/owners/{owner_id}'],
  ['delete', '/pets/{pet_id}/toys'],
] as const)('%s %s takes the examples', (method, path) => {
  expect(valuesForDeletion(new Map([['/pets', 'rex']]), at(method, path))).toEqual({});
});
