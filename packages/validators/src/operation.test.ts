import { describe, expect, test } from 'vitest';
import { createFinder } from './finder.ts';
import { findOperation, operations, type OperationId } from './index.ts';

describe('the operation of a request', () => {
  test.each<[method: string, path: string, OperationId | undefined]>([
    ['GET', '/contacts', 'listContacts'],
    ['get', '/contacts', 'listContacts'],
    ['POST', '/contacts', 'createContact'],
    ['GET', '/contacts/con_1', 'getContact'],
    ['GET', '/contacts/search', 'searchContacts'],
    ['GET', '/contacts/imports/imp_1', 'getContactImport'],
    ['GET', '/contacts/a%2Fb', 'getContact'],
    ['DELETE', '/contacts/search', 'deleteContact'],
    ['GET', '/contacts/', undefined],
    ['GET', '/contacts/con_1/messages', undefined],
    ['GET', '/v1/contacts', undefined],
    ['DELETE', '/contacts', undefined],
    ['toString', '/contacts', undefined],
  ])('%s %s is %s', (method, path, want) => {
    expect(findOperation(method, path)).toBe(want);
  });

  test('is found by its own path too', () => {
    const ids = Object.values(operations).map(({ method, path }) => findOperation(method, path));
    expect(ids).toEqual(Object.keys(operations));
  });
});

describe('in another description', () => {
  const of = (...paths: string[]) =>
    createFinder(Object.fromEntries(paths.map((path) => [path, { method: 'GET', path }])));

  test.each<[path: string, paths: string[], want: string | undefined]>([
    ['/a/b/d', ['/{x}/b/c', '/a/{x}/d', '/a/b/{x}'], '/a/b/{x}'],
    ['/a/x/d', ['/{x}/{y}/d', '/a/{x}/{y}', '/a/{x}/d'], '/a/{x}/d'],
    ['/users/1:activate', ['/users/{id}', '/users/{id}:activate'], '/users/{id}:activate'],
    ['/users/1:activate/x', ['/users/{id}/x', '/users/{id}:activate/x'], '/users/{id}:activate/x'],
    ['/users/1', ['/users/{id}:activate', '/users/{id}'], '/users/{id}'],
    ['/files/a.csv', ['/files/{name}', '/files/{name}.{format}'], '/files/{name}.{format}'],
    ['/filesXcsv', ['/files.csv'], undefined],
    ['/a+(b)', ['/a+(b)'], '/a+(b)'],
    ['/', ['/{x}', '/'], '/'],
    ['/x', ['/', '/{x}'], '/{x}'],
  ])('%s', (path, paths, want) => {
    expect([of(...paths)('GET', path), of(...paths.toReversed())('GET', path)]).toEqual([want, want]);
  });
});
