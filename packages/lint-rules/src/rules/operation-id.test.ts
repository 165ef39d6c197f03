import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { operationId } from './operation-id.ts';

const operation = (method: string, id: string, section = 'paths:\n  /pets') =>
  `${HEAD}${section}:\n    ${method}:\n      operationId: ${id}\n`;

describe('operation-id', () => {
  test.each([
    ['get', 'listPets'],
    ['get', 'getPetByName2'],
    ['get', 'searchPets'],
    ['post', 'createPet'],
    ['post', 'submitHTMLPage'],
    ['put', 'replacePet'],
    ['patch', 'updatePet'],
    ['delete', 'deletePet'],
    ['head', 'peekPet'],
  ])('accepts %s %s', async (method, id) => {
    expect(await findingsOf(operationId, operation(method, id))).toEqual([]);
  });

  test.each([
    ['get', 'fetchPets', 'The verb `fetch` of `fetchPets` does not fit GET. Begin with `list`, `get` or `search`.'],
    ['get', 'createPet', 'The verb `create` of `createPet` does not fit GET. Begin with `list`, `get` or `search`.'],
    ['put', 'updatePet', 'The verb `update` of `updatePet` does not fit PUT. Begin with `replace`.'],
    ['delete', 'removePet', 'The verb `remove` of `removePet` does not fit DELETE. Begin with `delete`.'],
    [
      'get',
      'getterOfPets',
      'The verb `getter` of `getterOfPets` does not fit GET. Begin with `list`, `get` or `search`.',
    ],
    ['get', 'list_pets', '`list_pets` should be in camelCase. Write `listPets`.'],
    ['get', 'ListPets', '`ListPets` should be in camelCase. Write `listPets`.'],
    ['get', 'list-HTMLPages', '`list-HTMLPages` should be in camelCase. Write `listHtmlPages`.'],
    ['get', 'listpets', '`listpets` should be a verb and a noun. Write for example `listPets`.'],
    ['get', 'list', '`list` should be a verb and a noun. Write for example `listPet`.'],
    ['head', 'peek-pets', '`peek-pets` should be in camelCase. Write `peekPets`.'],
  ])('finds %s %s', async (method, id, message) => {
    expect(await findingsOf(operationId, operation(method, id))).toEqual([`6:20 ${message}`]);
  });

  test('finds each of several', async () => {
    const source = `${operation('get', 'fetchPets')}    post:\n      operationId: addPet\n`;
    expect(await findingsOf(operationId, source)).toEqual([
      '6:20 The verb `fetch` of `fetchPets` does not fit GET. Begin with `list`, `get` or `search`.',
      '8:20 The verb `add` of `addPet` does not fit POST. Begin with `create`, `send`, `search`, `import`, `assign`, `resolve` or `submit`.',
    ]);
  });

  test('an event begins with another verb', async () => {
    const section = 'webhooks:\n  pet.born';
    expect(await findingsOf(operationId, operation('post', 'onPetBorn', section))).toEqual([]);
    expect(await findingsOf(operationId, operation('post', 'createPet', section))).toEqual([
      '6:20 The verb `create` of `createPet` does not fit an event. Begin with `on`.',
    ]);
    expect(await findingsOf(operationId, operation('post', 'onPetBorn'))).toHaveLength(1);
  });

  test('follows a path item', async () => {
    const source = `${HEAD}paths:
  /pets:
    $ref: '#/components/pathItems/Pets'
components:
  pathItems:
    Pets:
      get:
        operationId: fetchPets
`;
    expect(await findingsOf(operationId, source)).toEqual([
      '10:22 The verb `fetch` of `fetchPets` does not fit GET. Begin with `list`, `get` or `search`.',
    ]);
  });

  test.each([
    ['none', `${HEAD}paths:\n  /pets:\n    get: { summary: List pets }\n`],
    ['an empty one', operation('get', "''")],
    ['no text', operation('get', '12')],
    [
      'that of a callback',
      `${operation('post', 'createPet')}      callbacks: { x: { /y: { post: { operationId: z } } } }\n`,
    ],
  ])('leaves %s to other rules', async (_name, source) => {
    expect(await findingsOf(operationId, source)).toEqual([]);
  });

  test('takes other verbs of a method and keeps the rest', async () => {
    const options = { verbs: { get: ['fetch'], head: ['peek'], webhook: ['handle'] } };
    expect(await findingsOf(operationId, operation('get', 'fetchPets'), options)).toEqual([]);
    expect(await findingsOf(operationId, operation('post', 'createPet'), options)).toEqual([]);
    expect(await findingsOf(operationId, operation('get', 'listPets'), options)).toHaveLength(1);
    expect(await findingsOf(operationId, operation('head', 'seePets'), options)).toHaveLength(1);
    expect(await findingsOf(operationId, operation('post', 'onPetBorn', 'webhooks:\n  pet.born'), options)).toEqual([
      '6:20 The verb `on` of `onPetBorn` does not fit an event. Begin with `handle`.',
    ]);
  });
});
