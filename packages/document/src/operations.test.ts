import { describe, expect, test } from 'vitest';
import { listEvents, listOperations, listParameters, listResponses, type LocatedOperation } from './operations.ts';
import { lookUp } from './pointer.ts';
import type { Description, Parameter, PathItem } from './types.ts';

const head = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };

function only(operations: LocatedOperation[]): LocatedOperation {
  const [operation] = operations;
  if (!operation || operations.length > 1) throw new Error(`There are ${operations.length} operations.`);
  return operation;
}

describe('listOperations and listEvents', () => {
  const description: Description = {
    ...head,
    paths: {
      '/pets/{id}': { summary: 'One pet', patch: { operationId: 'updatePet' }, get: { operationId: 'getPet' } },
      'x-owner': null as unknown as PathItem,
      '/dogs/{id}': { $ref: '#/components/pathItems/Dog' },
    },
    webhooks: { 'pet.born': { post: { operationId: 'petBorn' } } },
    components: {
      pathItems: {
        Dog: { $ref: '#/paths/~1pets~1%7Bid%7D' },
      },
    },
  };

  test('give each operation with its pointer, in the order of the description', () => {
    const listed = [...listOperations(description), ...listEvents(description)];
    expect(listed.map(({ method, path, pointer }) => `${method} ${path} ${pointer}`)).toEqual([
      'get /pets/{id} /paths/~1pets~1{id}/get',
      'patch /pets/{id} /paths/~1pets~1{id}/patch',
      'get /dogs/{id} /paths/~1pets~1{id}/get',
      'patch /dogs/{id} /paths/~1pets~1{id}/patch',
      'post pet.born /webhooks/pet.born/post',
    ]);
    for (const { pointer, operation } of listed) expect(lookUp(description, pointer)).toBe(operation);
  });

  test('merge a path item over the one that it refers to', () => {
    const own: PathItem = { $ref: '#/components/pathItems/Base', parameters: [{ name: 'a', in: 'query' }], get: {} };
    const components = { pathItems: { Base: { summary: 'Base', post: {}, get: { operationId: 'hidden' } } } };
    const listed = listOperations({ ...head, paths: { '/a': own }, components });
    expect(listed.map(({ pointer }) => pointer)).toEqual(['/paths/~1a/get', '/components/pathItems/Base/post']);
    expect(listed[0]).toMatchObject({ operation: {}, pathItem: { summary: 'Base', parameters: [{ name: 'a' }] } });
  });

  test('refuse a path item that leads nowhere or round', () => {
    const at = ($ref: string): Description => ({ ...head, paths: { '/a': { $ref } } });
    expect(() => listOperations(at('#/paths/~1b'))).toThrow('`#/paths/~1b` leads nowhere in the description.');
    expect(() => listOperations(at('#/paths/~1a'))).toThrow('`#/paths/~1a` leads back to itself.');
  });

  test('are empty without paths and webhooks', () => {
    expect([...listOperations(head), ...listEvents(head)]).toEqual([]);
  });
});

describe('listParameters', () => {
  const parameter = (name: string, place: Parameter['in'], description: string): Parameter => {
    return { name, in: place, description };
  };
  const list = (shared: PathItem['parameters'], own: PathItem['parameters']) => {
    const pathItem: PathItem = { parameters: shared ?? [], get: { parameters: own ?? [] } };
    const components = { parameters: { Limit: parameter('limit', 'query', 'component') } };
    const description: Description = { ...head, paths: { '/pets': pathItem }, components };
    const parameters = listParameters(description, only(listOperations(description)));
    return parameters.map((found) => `${found.in} ${found.name}: ${found.description}`);
  };

  test.each([
    ['inherits', [parameter('id', 'path', 'shared')], [], ['path id: shared']],
    [
      'overrides where it stands',
      [parameter('id', 'path', 'shared'), parameter('limit', 'query', 'shared')],
      [parameter('id', 'path', 'own')],
      ['path id: own', 'query limit: shared'],
    ],
    [
      'keeps the same name in another place',
      [parameter('id', 'path', 'shared')],
      [parameter('id', 'query', 'own')],
      ['path id: shared', 'query id: own'],
    ],
    [
      'resolves',
      [{ $ref: '#/components/parameters/Limit' }],
      [parameter('limit', 'query', 'own')],
      ['query limit: own'],
    ],
    [
      'knows a header in any case',
      [parameter('X-Trace', 'header', 'shared')],
      [parameter('x-trace', 'header', 'own')],
      ['header x-trace: own'],
    ],
    [
      'knows a query parameter in its own case',
      [parameter('Limit', 'query', 'shared')],
      [parameter('limit', 'query', 'own')],
      ['query Limit: shared', 'query limit: own'],
    ],
    [
      'ignores what OpenAPI ignores',
      [parameter('authorization', 'header', 'shared'), parameter('Accept', 'query', 'kept')],
      [parameter('Content-Type', 'header', 'own'), parameter('Accept', 'header', 'own')],
      ['query Accept: kept'],
    ],
  ])('%s', (_name, shared, own, want) => expect(list(shared, own)).toEqual(want));
});

test('listResponses resolves, and leaves extensions out', () => {
  const description: Description = {
    ...head,
    paths: {
      '/pets': {
        get: {
          responses: {
            200: { description: 'Yes' },
            default: { $ref: '#/components/responses/No' },
            'x-a': null as never,
          },
        },
      },
    },
    components: { responses: { No: { description: 'No' } } },
  };
  const responses = listResponses(description, only(listOperations(description)));
  expect(responses).toEqual([
    ['200', { description: 'Yes' }],
    ['default', { description: 'No' }],
  ]);
});
