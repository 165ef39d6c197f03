import { expect, test } from 'vitest';
import { toHeaders } from './headers.ts';

test.each([
  ['nothing', [undefined, {}], {}],
  ['names in any case', [{ Accept: 'a/b' }, { ACCEPT: 'c/d' }], { accept: 'c/d' }],
  [
    'headers of the web',
    [{ Accept: 'a/b' }, new Headers({ Accept: 'c/d', 'X-One': '1' })],
    { accept: 'c/d', 'x-one': '1' },
  ],
  ['null takes away', [{ Accept: 'a/b' }, { accept: null }], {}],
  ['undefined changes nothing', [{ Accept: 'a/b' }, { accept: undefined }], { accept: 'a/b' }],
  ['numbers and lists', [{ A: 1, B: ['x', 'y'] }], { a: '1', b: 'x,y' }],
  ['all of Latin-1', [{ A: '\t é' }], { a: '\t é' }],
])('%s', (_, all, want) => {
  expect(toHeaders(...all)).toEqual(want);
});

test.each(['a\nB: c', 'a\0', 'ł'])('no value that would end the header or cannot be sent, as %o', (value) => {
  expect(() => toHeaders({ 'X-One': value })).toThrow(
    new TypeError('`X-One` should be a header of one line in Latin-1.'),
  );
});
