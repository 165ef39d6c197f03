import { expect, test } from 'vitest';
import { toPath } from './path.ts';

test.each([
  ['/a', {}, '/a'],
  ['/a/{id}', { id: 'x y/z' }, '/a/x%20y%2Fz'],
  ['/a/{id}/{$&-odd}', { id: '$&', '$&-odd': '{id}' }, '/a/%24%26/%7Bid%7D'],
  ['/a/{id}/b/{id}', { id: 7 }, '/a/7/b/7'],
  ['/a/{ids}', { ids: ['x', 'y,z'] }, '/a/x%2Cy%2Cz'],
  ['/a/{id}', { id: '...' }, '/a/...'],
])('%s with %o', (path, values, want) => {
  expect(toPath(path, values)).toBe(want);
});

test.each([undefined, null, '', '.', '..'])('no path that leads elsewhere, as with %o', (id) => {
  expect(() => toPath('/a/{id}', { id })).toThrow(TypeError);
});
