import { describe, expect, test } from 'vitest';
import type { Description, Operation, Schema } from '@botbat/document';
import { BOTBAT } from '../named-types/test-botbat.ts';
import { compile } from '../named-types/test-compile.ts';
import { TRAPS } from '../named-types/test-traps.ts';
import { generateCalls } from './generate.ts';
import { filesOf } from './test-files.ts';
import { callAll } from './test-instantiations.ts';

const json = (schema: Schema) => ({ 'application/json': { schema } });
const describeOperation = (
  path: string,
  method: string,
  operation: Operation,
  schemas: { [name: string]: Schema } = {},
) =>
  ({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    paths: { [path]: { [method]: operation } },
    components: { schemas },
  }) as unknown as Description;

/** The descriptor of the only operation, without its line breaks. */
function descriptorOf(path: string, method: string, operation: Operation): string {
  const text = generateCalls(describeOperation(path, method, { operationId: 'run', ...operation }));
  return /return call\(client, \{([^]*?)\n {2}\}, input/.exec(text)?.[1]?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

describe('the descriptor', () => {
  const parameter = (name: string, place: string, rest: object = {}) => ({
    name,
    in: place,
    schema: { type: 'string' },
    ...rest,
  });

  test.each<[string, string, string, object, string]>([
    ['nothing', '/pets', 'get', {}, 'id: "run", route: "GET /pets",'],
    [
      'parameters of each place',
      '/pets/{id}',
      'get',
      {
        parameters: [
          parameter('id', 'path', { required: true }),
          parameter('limit', 'query'),
          parameter('X-Trace', 'header'),
          parameter('session', 'cookie'),
        ],
      },
      'id: "run", route: "GET /pets/{id}", query: ["limit"], headers: ["X-Trace"], cookie: cookies({"session":"session"}),',
    ],
    [
      'names that are taken',
      '/pets/{body}',
      'get',
      { parameters: [parameter('body', 'path', { required: true }), parameter('body', 'query')] },
      'id: "run", route: "GET /pets/{path_body}", query: [["body","query_body"]],',
    ],
    ['JSON', '/pets', 'post', { requestBody: { content: json({}) } }, 'id: "run", route: "POST /pets", body: true,'],
    [
      'JSON of another name',
      '/pets',
      'patch',
      { requestBody: { content: { 'application/merge-patch+json': {} } } },
      'id: "run", route: "PATCH /pets", body: true, type: "application/merge-patch+json",',
    ],
    [
      'a form',
      '/pets',
      'post',
      { requestBody: { content: { 'multipart/form-data': {} } } },
      'id: "run", route: "POST /pets", body: toForm,',
    ],
    [
      'a text',
      '/pets',
      'put',
      { requestBody: { content: { 'text/csv': {} } } },
      'id: "run", route: "PUT /pets", body: asGiven, type: "text/csv",',
    ],
    [
      'an answer that is a text',
      '/pets',
      'get',
      { responses: { 200: { description: '', content: { 'text/csv': {} } } } },
      'id: "run", route: "GET /pets", answer: "text",',
    ],
    [
      'an answer that is a file',
      '/pets',
      'get',
      { responses: { 200: { description: '', content: { 'image/png': {} } } } },
      'id: "run", route: "GET /pets", answer: "blob",',
    ],
    [
      'parameters of other styles',
      '/pets/{ids}/{id}',
      'get',
      {
        parameters: [
          parameter('ids', 'path', { required: true, schema: { type: 'array' } }),
          parameter('id', 'path', { required: true, schema: { type: 'string' } }),
          parameter('tags', 'query', { explode: false, schema: { type: 'array' } }),
          parameter('any', 'query', { schema: {} }),
          parameter('filter', 'query', { content: json({ type: 'object' }) }),
          parameter('deep', 'query', { style: 'deepObject', schema: { type: 'object' } }),
          parameter('plain', 'query', { schema: { type: 'array' } }),
          parameter('one', 'query', { explode: false, schema: { anyOf: [{ type: 'string' }, { enum: [1] }] } }),
        ],
      },
      'id: "run", route: "GET /pets/{ids}/{id}", query: ["tags","any","filter","deep","plain","one"], init: { querySerializer: queryIn({"tags":["form",false],"any":["form",true],"filter":"json"}), pathSerializer: pathIn({"ids":["simple",false]}) },',
    ],
    [
      'an idempotency key',
      '/pets',
      'post',
      { parameters: [parameter('Idempotency-Key', 'header')] },
      'id: "run", route: "POST /pets", idempotent: true,',
    ],
  ])('of %s', (_name, path, method, operation, want) => {
    expect(descriptorOf(path, method, operation as Operation)).toBe(want);
  });
});

describe('lists', () => {
  const Page: Schema = {
    properties: { data: { type: 'array', items: { type: 'string' } }, cursor: { type: 'string' } },
  };
  const page = { $ref: '#/components/schemas/Page' };
  const list = (schema: Schema) => ({
    operationId: 'listPets',
    'x-pagination': 'cursor',
    responses: { 200: { description: '', content: json(schema) } },
  });
  const textOf = (schema: Schema) => generateCalls(describeOperation('/pets', 'get', list(schema) as never, { Page }));

  test('can be read page after page', () => {
    expect(textOf(page)).toContain('): Pages<types.ListPetsItem, types.ListPetsResult> {');
    expect(textOf(page)).toContain('(next: types.ListPetsInput) => listPets(client, next, options), input);');
  });

  test('also inside of what is answered', () => {
    const text = textOf({ type: 'object', required: ['pets'], properties: { pets: page } });
    expect(text).toContain('types.ListPetsResult["pets"]>');
    expect(text).toContain('listPets(client, next, options).then((result) => result["pets"])');
  });

  test('unless they are none', () => expect(textOf({ type: 'string' })).not.toContain('Pages'));
});

test('groups are tags, and methods are what is left of the name', () => {
  const operation = (operationId: string, tag?: string) => ({ operationId, ...(tag ? { tags: [tag] } : {}) });
  const description = describeOperation('/pets', 'get', operation('listPets', 'Pets') as Operation);
  Object.assign(description.paths?.['/pets'] ?? {}, {
    post: operation('createPet', 'Pets'),
    put: operation('petPet', 'Pets'),
  });
  Object.assign(description.paths ?? {}, {
    '/store/orders': { get: operation('getStore') },
    '/a': {
      get: operation('get-odd', 'Odd things'),
      put: operation('getPets', 'Pets'),
      post: operation('getPet', 'Pets'),
    },
  });
  const text = generateCalls(description);
  const methods = [...text.slice(text.indexOf('return {')).matchAll(/"(\w+)": (?:\{|\(input, options\) => (\w+))/g)];
  const lines = methods.map(([, name, target]) => (target ? `${name} ${target}` : `${name}:`));
  expect(lines.toSorted()).toEqual(
    [
      ...['pets:', 'store:', 'oddThings:'],
      ...['list listPets', 'create createPet', 'pet petPet', 'get getStore', 'getOdd getOdd'],
      // Two that would have the same name keep their own.
      ...['getPets getPets', 'getPet getPet'],
    ].toSorted(),
  );
});

describe.each([
  ['BotBat', BOTBAT],
  ['a description full of traps', TRAPS],
])('%s', (_name, description) => {
  const files = filesOf(description);

  test('compiles', () => expect(compile(files).errors).toEqual([]));

  test('gives the same text each time', () => {
    expect(generateCalls(structuredClone(description), { runtime: './runtime.js' })).toBe(files['/calls.ts']);
  });
});

test('a program that calls every operation costs the compiler little', () => {
  const { calls, errors, instantiations } = callAll(filesOf(BOTBAT));
  expect([calls, errors]).toEqual([42, []]);
  expect(instantiations).toBeLessThanOrEqual(1000);
});
