import { describe, expect, test } from 'vitest';
import { escapeKey, fromPointer, lookUp, toPointer } from './pointer.ts';

describe('a pointer and its keys', () => {
  test.each([
    ['', []],
    ['/', ['']],
    ['/a/b', ['a', 'b']],
    ['/paths/~1pets~1{id}/get', ['paths', '/pets/{id}', 'get']],
    ['/a~0b/~01', ['a~b', '~1']],
    ['/0/é', ['0', 'é']],
    ['/__proto__/constructor', ['__proto__', 'constructor']],
  ])('%j is %j', (pointer, keys) => {
    expect(fromPointer(pointer)).toEqual(keys);
    expect(toPointer(keys)).toBe(pointer);
  });

  test('a number is a key', () => expect(toPointer(['items', 0])).toBe('/items/0'));

  test('`~` is escaped before `/`', () => expect(escapeKey('~1/')).toBe('~01~1'));

  test.each([
    ['#', []],
    ['#/paths/~1pets~1%7Bid%7D', ['paths', '/pets/{id}']],
    ['#/a%25b', ['a%b']],
    ['#/100%', ['100%']],
  ])('the fragment %j is %j', (pointer, keys) => expect(fromPointer(pointer)).toEqual(keys));

  test.each(['Pet', '#Pet', 'Pet.yaml#/properties'])('%j is refused', (pointer) => {
    expect(() => fromPointer(pointer)).toThrow(
      new TypeError(`\`${pointer}\` is not a JSON Pointer: it should be empty or start with \`/\`.`),
    );
  });
});

describe('lookUp', () => {
  const root = { 'a/b': [{ c: null }], d: false, '': 'empty key', '~': 1 };

  test.each([
    ['', root],
    ['#', root],
    ['/a~1b/0', { c: null }],
    ['/a~1b/0/c', null],
    ['/d', false],
    ['/', 'empty key'],
    ['#/~0', 1],
  ])('%j', (pointer, found) => expect(lookUp(root, pointer)).toEqual(found));

  test.each([
    '/no',
    '/a~1b/1',
    '/a~1b/length',
    '/a~1b/00',
    '/d/toString',
    '/constructor',
    '/__proto__',
    'd',
    '#d',
    '#%',
  ])('%j names nothing', (pointer) => expect(lookUp(root, pointer)).toBeUndefined());
});
