import { describe, expect, test } from 'vitest';
import { isReference, resolve } from './resolve.ts';
import type { Description } from './types.ts';

const description: Description = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  components: {
    parameters: {
      Limit: { name: 'limit', in: 'query' },
      Alias: { $ref: '#/components/parameters/Limit' },
      Dangling: { $ref: '#/components/parameters/Nobody' },
      Self: { $ref: '#/components/parameters/Self' },
      Ping: { $ref: '#/components/parameters/Pong' },
      Pong: { $ref: '#/components/parameters/Ping' },
      'a/b c': { name: 'odd', in: 'query' },
    },
  },
};

describe('resolve', () => {
  test('returns what is no reference', () => {
    const parameter = { name: 'id', in: 'path' };
    expect(resolve(description, parameter)).toBe(parameter);
  });

  test.each([
    ['Limit', 'limit'],
    ['Alias', 'limit'],
    ['a~1b%20c', 'odd'],
  ])('follows a reference to %j', (name, found) => {
    expect(resolve(description, { $ref: `#/components/parameters/${name}` })).toMatchObject({ name: found });
  });

  test.each([
    ['#/components/parameters/Nobody', '`#/components/parameters/Nobody` leads nowhere in the description.'],
    ['#/components/parameters/Dangling', '`#/components/parameters/Nobody` leads nowhere in the description.'],
    ['#Limit', '`#Limit` leads nowhere in the description.'],
    ['#/%', '`#/%` leads nowhere in the description.'],
    ['#/components/parameters/Self', '`#/components/parameters/Self` leads back to itself.'],
    ['#/components/parameters/Ping', '`#/components/parameters/Ping` leads back to itself.'],
    ['Limit.yaml', '`Limit.yaml` leads out of the description. Bundle it first.'],
  ])('%j is refused', ($ref, message) => {
    expect(() => resolve(description, { $ref })).toThrow(new TypeError(message));
  });
});

test.each([
  [{ $ref: '#/a' }, true],
  [{ $ref: { type: 'string' } }, false],
  [{}, false],
  [null, false],
  ['#/a', false],
])('isReference(%j) is %j', (value, expected) => expect(isReference(value)).toBe(expected));
