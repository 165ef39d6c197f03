import { expect, test } from 'vitest';
import type { Description } from '@botbat/document';
import { listParts } from './parts.ts';

const HEAD = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };
const schema = (title: string) => ({ title });

const list = (rest: object) => {
  return listParts({ ...HEAD, ...rest } as Description).map(({ kind, pointer }) => `${kind} ${pointer}`);
};

test('lists what an operation holds, in the order in which it is written', () => {
  const operation = {
    parameters: [{ name: 'limit', in: 'query', schema: schema('limit'), examples: { ten: { value: 10 } } }],
    requestBody: { content: { 'application/json': { schema: schema('body'), encoding: { file: { headers: {} } } } } },
    responses: { 200: { description: 'Yes', headers: { 'X-Id': { schema: schema('id') } } } },
    callbacks: { done: { '{$request.body#/url}': { post: { responses: {} } } } },
  };
  expect(list({ paths: { '/pets': { post: operation } } })).toMatchInlineSnapshot(`
    [
      "OpenAPI ",
      "Paths /paths",
      "Path Item /paths/~1pets",
      "Operation /paths/~1pets/post",
      "Parameter /paths/~1pets/post/parameters/0",
      "Schema /paths/~1pets/post/parameters/0/schema",
      "Example /paths/~1pets/post/parameters/0/examples/ten",
      "Request Body /paths/~1pets/post/requestBody",
      "Media Type /paths/~1pets/post/requestBody/content/application~1json",
      "Schema /paths/~1pets/post/requestBody/content/application~1json/schema",
      "Encoding /paths/~1pets/post/requestBody/content/application~1json/encoding/file",
      "Responses /paths/~1pets/post/responses",
      "Response /paths/~1pets/post/responses/200",
      "Header /paths/~1pets/post/responses/200/headers/X-Id",
      "Schema /paths/~1pets/post/responses/200/headers/X-Id/schema",
      "Callback /paths/~1pets/post/callbacks/done",
      "Path Item /paths/~1pets/post/callbacks/done/{$request.body#~1url}",
      "Operation /paths/~1pets/post/callbacks/done/{$request.body#~1url}/post",
      "Responses /paths/~1pets/post/callbacks/done/{$request.body#~1url}/post/responses",
    ]
  `);
});

test('lists schemas at every depth, and no property that has the name of a keyword twice', () => {
  const Pet = {
    properties: { items: schema('items'), properties: { items: schema('inner') } },
    allOf: [{ if: schema('if'), then: schema('then') }],
    additionalProperties: { not: schema('not') },
    examples: [{ items: 1 }],
    'x-schema': { properties: { hidden: schema('hidden') } },
  };
  expect(list({ components: { schemas: { Pet } } }).slice(2)).toMatchInlineSnapshot(`
    [
      "Schema /components/schemas/Pet",
      "Schema /components/schemas/Pet/properties/items",
      "Schema /components/schemas/Pet/properties/properties",
      "Schema /components/schemas/Pet/properties/properties/items",
      "Schema /components/schemas/Pet/allOf/0",
      "Schema /components/schemas/Pet/allOf/0/if",
      "Schema /components/schemas/Pet/allOf/0/then",
      "Schema /components/schemas/Pet/additionalProperties",
      "Schema /components/schemas/Pet/additionalProperties/not",
    ]
  `);
});

test('leaves out references but those of schemas, extensions and boolean schemas', () => {
  const rest = {
    paths: { 'x-note': { get: {} }, '/pets': { parameters: [{ $ref: '#/components/parameters/limit' }] } },
    components: { schemas: { Anything: true, Alias: { $ref: '#/components/schemas/Anything' } } },
    webhooks: { adopted: { $ref: '#/components/pathItems/adopted' } },
  };
  expect(list(rest)).toEqual([
    'OpenAPI ',
    'Paths /paths',
    'Path Item /paths/~1pets',
    'Components /components',
    'Schema /components/schemas/Alias',
  ]);
});

test('says which field holds a part', () => {
  const parts = listParts({ ...HEAD, components: { schemas: { Pet: { properties: { name: { type: 'string' } } } } } });
  expect(parts.map(({ field }) => field)).toEqual(['', 'components', 'schemas', 'properties']);
});
