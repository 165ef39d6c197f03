import type { Description, LocatedOperation, Method, PathItem } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { freeNames, nameEvents, nameOperations, operationName } from './operation-name.ts';

describe('operationName', () => {
  const name = (method: Method, path: string, operationId?: string): string => {
    const operation = operationId === undefined ? {} : { operationId };
    return operationName({ method, path, operation, pathItem: {}, pointer: '' } satisfies LocatedOperation);
  };

  test.each([
    ['get', '/pets', 'listPets', 'listPets'],
    ['get', '/pets', 'pets.list_all', 'petsList_all'],
    ['get', '/pets', 'list-pets of/owner', 'listPetsOfOwner'],
    ['get', '/pets', '123', '123'],
    ['get', '/pets/{id}', undefined, 'getPetsId'],
    ['post', '/', undefined, 'post'],
    ['get', '/pets', '', 'get'],
    ['get', '/pets', '获取', 'get'],
  ] as const)('%s %s %s → %s', (method, path, id, want) => expect(name(method, path, id)).toBe(want));
});

const head = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };

test('operations that would have the same name are numbered', () => {
  const paths = {
    '/pets/{id}': { get: {}, put: { operationId: 'save-pet' } },
    '/pets/id': { get: {}, put: { operationId: 'savePet' } },
    '/pets-id': { get: {}, put: { operationId: 'savePet_2' } },
  };
  const named = nameOperations({ ...head, paths }).map(([name, { method, path }]) => `${name}: ${method} ${path}`);
  expect(named).toEqual([
    'getPetsId: get /pets/{id}',
    'savePet: put /pets/{id}',
    'getPetsId_2: get /pets/id',
    'savePet_2: put /pets/id',
    'getPetsId_3: get /pets-id',
    'savePet_2_2: put /pets-id',
  ]);
});

test('events have their own names, and a second method a number', () => {
  const webhooks: { [name: string]: PathItem } = { 'pet.born': { put: {}, post: {} }, 'pet.lost': { post: {} } };
  const description: Description = { ...head, webhooks };
  const named = nameEvents(description).map(([name, { method }]) => `${name}: ${method}`);
  expect(named).toEqual(['pet.born: put', 'pet.born_2: post', 'pet.lost: post']);
});

test('freeNames gives each name once, as the names are compared', () => {
  const free = freeNames((name) => name.toLowerCase());
  expect(['Pet', 'pet', 'PET_2', 'pet'].map(free)).toEqual(['Pet', 'pet_2', 'PET_2_2', 'pet_3']);
});

test('ten thousand that want the same name are named in as many steps', () => {
  let steps = 0;
  const free = freeNames((name) => (steps++, name.toLowerCase()));
  const names = Array.from({ length: 10_000 }, (_, index) => free(index % 2 === 0 ? 'Pet' : 'pet'));
  expect([new Set(names).size, names.slice(0, 3)]).toEqual([10_000, ['Pet', 'pet_2', 'Pet_3']]);
  expect(steps).toBeLessThan(60_000);
});
