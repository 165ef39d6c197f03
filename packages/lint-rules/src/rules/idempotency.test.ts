import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { idempotency } from './idempotency.ts';

const KEY = "- $ref: '#/components/parameters/Key'";
const components = (name = 'Idempotency-Key', place = 'header') =>
  `components:\n  parameters:\n    Key: { name: ${name}, in: ${place} }\n`;

/** One operation, with what its path lists and what it lists itself. */
const operation = (method: string, status: string, { own = '', common = '', key = components() } = {}) =>
  `${HEAD}paths:
  /pets:
    ${method}:
      operationId: treatPet
      responses: { '${status}': { description: Done. } }
${own && `      parameters:\n        ${own}\n`}${common && `    parameters:\n      ${common}\n`}${key}`;

const MISSING = '`treatPet` does its work again when it is repeated. Add the header parameter `Idempotency-Key`.';
const NEEDLESS =
  '`treatPet` creates nothing. Remove the header parameter `Idempotency-Key`, or name the operation in the options.';

describe('idempotency', () => {
  test.each([
    ['a POST that creates, with a key', operation('post', '201', { own: KEY })],
    ['a key that the path lists', operation('post', '201', { common: KEY })],
    ['a key written there', operation('post', '201', { own: '- { name: Idempotency-Key, in: header }' })],
    ['a key in another case', operation('post', '201', { own: KEY, key: components('idempotency-key') })],
    ['a POST that creates nothing, without', operation('post', '200')],
    ['a PUT that may create', operation('put', '201')],
    ['a GET', operation('get', '200')],
    ['an event', `${HEAD}webhooks:\n  pet.born:\n    post:\n      responses: { '201': { description: Done. } }\n`],
    ['an operation without responses', `${HEAD}paths: { /pets: { post: { operationId: treatPet } } }\n`],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(idempotency, source)).toEqual([]);
  });

  test.each([
    ['a POST that creates, without', operation('post', '201'), `5:5 ${MISSING}`],
    [
      'another parameter, and says so at the list',
      operation('post', '201', { own: '- { name: limit, in: query }' }),
      `8:7 ${MISSING}`,
    ],
    [
      'a key in the query',
      operation('post', '201', { own: KEY, key: components('Idempotency-Key', 'query') }),
      `8:7 ${MISSING}`,
    ],
    ['a needless key of a POST', operation('post', '200', { own: KEY }), `9:11 ${NEEDLESS}`],
    ['a needless key of a GET', operation('get', '200', { own: KEY }), `9:11 ${NEEDLESS}`],
    [
      'a needless key of the path',
      operation('get', '200', { common: KEY }),
      '9:9 Not every operation of this path creates something. Move `Idempotency-Key` to those that do.',
    ],
  ])('finds %s', async (_name, source, finding) => {
    expect(await findingsOf(idempotency, source)).toEqual([finding]);
  });

  test('finds each of several', async () => {
    const source = `${HEAD}paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{ name: Idempotency-Key, in: header }]
    post:
      operationId: createPet
      responses: { '201': { description: Done. } }
`;
    expect(await findingsOf(idempotency, source)).toEqual([
      '7:20 `listPets` creates nothing. Remove the header parameter `Idempotency-Key`, or name the operation in the options.',
      '8:5 `createPet` does its work again when it is repeated. Add the header parameter `Idempotency-Key`.',
    ]);
  });

  test('takes operations that answer otherwise', async () => {
    const options = { operations: ['treatPet'] };
    expect(await findingsOf(idempotency, operation('post', '200', { own: KEY }), options)).toEqual([]);
    expect(await findingsOf(idempotency, operation('post', '200'), options)).toEqual([`5:5 ${MISSING}`]);
  });

  test('takes another header', async () => {
    const source = operation('post', '201', { own: KEY, key: components('X-Request-Token') });
    expect(await findingsOf(idempotency, source, { header: 'X-Request-Token' })).toEqual([]);
    expect(await findingsOf(idempotency, source)).toEqual([`8:7 ${MISSING}`]);
  });
});
