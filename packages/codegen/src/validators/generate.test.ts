import type { Description, Schema } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { generateValidators } from './generate.ts';
import { describeSchemas, faultsOf, loadModules, validatorOf } from './test-validators.ts';

const head = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };
const json = (schema: Schema) => ({ 'application/json': { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('the modules of an operation', () => {
  const description: Description = {
    ...head,
    paths: {
      '/pets/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        post: {
          operationId: 'savePet',
          parameters: [
            { name: 'X-Trace', in: 'header', required: true, schema: { minLength: 2 } },
            { name: 'Accept', in: 'header', required: true },
            { name: 'dry', in: 'query', content: json({ type: 'boolean' }) },
            { name: 'session', in: 'cookie', required: true },
          ],
          requestBody: { $ref: '#/components/requestBodies/Pet' },
          responses: {
            200: { description: 'Saved.', content: { ...json(ref('Pet')), 'text/csv': {} } },
            '4XX': { $ref: '#/components/responses/No' },
            204: { description: 'Nothing.' },
            'x-note': null as never,
          },
        },
      },
      '/pets': { get: {} },
    },
    components: {
      schemas: { Pet: { type: 'object', required: ['name'] } },
      requestBodies: { Pet: { content: json({ ...ref('Pet'), maxProperties: 1 }) } },
      responses: { No: { description: 'No.', content: json({ type: 'string' }) } },
    },
  };
  const { requests, responses } = loadModules(generateValidators(description));

  test('check the parameters of each place, and the body by its media type', () => {
    const { path, query, header, body } = requests['savePet'] ?? {};
    expect([path?.({ id: 1 }), path?.({ id: 'a' }), path?.({})]).toEqual([true, false, false]);
    expect([query?.({}), query?.({ dry: true }), query?.({ dry: 1 }), query?.({ other: 1 })]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([header?.({ 'x-trace': 'ab', other: '' }), header?.({ 'x-trace': 'a' }), header?.({})]).toEqual([
      true,
      false,
      false,
    ]);
    // What stands beside a `$ref` holds as well.
    const validate = body?.['application/json'];
    expect([validate?.({ name: 1 }), validate?.({}), validate?.({ name: 1, age: 1 })]).toEqual([true, false, false]);
  });

  test('check the responses by status and media type', () => {
    const byStatus = responses['savePet'] ?? {};
    expect(Object.keys(byStatus)).toEqual(['200', '204', '4XX']);
    expect(Object.keys(byStatus['200'] ?? {})).toEqual(['application/json', 'text/csv']);
    expect(byStatus['204']).toEqual({});
    expect(byStatus['200']?.['application/json']?.({})).toBe(false);
    expect(byStatus['200']?.['text/csv']?.('anything')).toBe(true);
    expect(byStatus['4XX']?.['application/json']?.(1)).toBe(false);
  });

  test('are there for an operation without anything: its query is empty', () => {
    expect(Object.keys(requests['getPets'] ?? {}).toSorted()).toEqual(['check_getPets_query', 'query']);
    expect([requests['getPets']?.query({}), requests['getPets']?.query({ a: 1 })]).toEqual([true, false]);
    expect(responses['getPets']).toEqual({});
  });

  test('say where a value is at fault, and of what', () => {
    const validate = validatorOf({ properties: { a: { items: { type: 'string' } } } });
    expect(validate({ a: ['', 1, 2] })).toBe(false);
    expect(faultsOf(validate, { a: ['', 1, 2] })).toEqual(['/a/1 type "string"', '/a/2 type "string"']);
    expect([validate({}), faultsOf(validate, {})]).toEqual([true, []]);
  });
});

describe('events', () => {
  test('have a module each, whatever their name', () => {
    const names = ['pet.born', 'pet/born', '../../pet', 'a b#?', '__proto__', '*/ throw 1; /*', 'Pet.Born'];
    const entries = names.map((name) => [name, { post: { requestBody: { content: json({ const: name }) } } }] as const);
    const files = generateValidators({ ...head, webhooks: Object.fromEntries(entries) });
    const { events } = loadModules(files);
    expect(Object.keys(events)).toEqual(names);
    for (const name of names) {
      const validate = events[name]?.['application/json'];
      expect([validate?.(name), validate?.('')], name).toEqual([true, false]);
    }
  });

  test('without a body have nothing to check', () => {
    expect(loadModules(generateValidators({ ...head, webhooks: { ping: { post: {} } } })).events).toEqual({ ping: {} });
  });
});

describe('references', () => {
  test.each<[string, Schema, { [name: string]: Schema }, unknown[], unknown[]]>([
    [
      'to itself',
      ref('Node'),
      { Node: { required: ['id'], properties: { next: ref('Node') } } },
      [{ id: 1, next: { id: 2 } }],
      [{ id: 1, next: {} }],
    ],
    [
      'to each other',
      ref('Ping'),
      {
        Ping: { properties: { pong: ref('Pong') }, required: ['a'] },
        Pong: { properties: { ping: ref('Ping') }, required: ['b'] },
      },
      [{ a: 1, pong: { b: 1, ping: { a: 1 } } }],
      [
        { a: 1, pong: { a: 1 } },
        { a: 1, pong: { b: 1, ping: {} } },
      ],
    ],
    ['from one to the next', ref('One'), { One: ref('Two'), Two: ref('Three'), Three: { type: 'string' } }, [''], [1]],
    [
      'into a schema',
      {
        properties: {
          a: { $ref: '#/components/schemas/Pet/properties/name' },
          b: { $ref: '#/components/schemas/Pet/properties/tags/items' },
        },
      },
      {
        Pet: {
          properties: {
            name: {
              type: 'string',
              minLength: 1,
              maxLength: 9,
              pattern: '^\\w',
              title: 'a',
              description: 'b',
              deprecated: false,
            },
            tags: { items: { $ref: '#/components/schemas/Pet/properties/name' } },
          },
        },
      },
      [{ a: 'a', b: 'b' }],
      [{ a: '' }, { b: 1 }],
    ],
    [
      'into itself',
      ref('Tree'),
      {
        Tree: {
          properties: {
            left: { required: ['id'], properties: { left: { $ref: '#/components/schemas/Tree/properties/left' } } },
          },
        },
      },
      [{ left: { id: 1, left: { id: 2 } } }],
      [{ left: { id: 1, left: {} } }],
    ],
    [
      'to a boolean inside a schema',
      {
        properties: {
          a: { $ref: '#/components/schemas/Pet/properties/yes' },
          b: { $ref: '#/components/schemas/Pet/properties/no' },
        },
      },
      { Pet: { properties: { yes: true, no: false } } },
      [{ a: 1 }],
      [{ b: 1 }],
    ],
    ['to booleans', { properties: { a: ref('Yes'), b: ref('No') } }, { Yes: true, No: false }, [{ a: 1 }], [{ b: 1 }]],
    [
      'to what it defines itself',
      ref('Pet'),
      {
        Pet: {
          $defs: {
            name: {
              type: 'string',
              minLength: 1,
              maxLength: 9,
              pattern: '^\\w',
              title: 'a',
              description: 'b',
              deprecated: false,
            },
          },
          properties: { a: { $ref: '#/$defs/name' }, b: { $ref: '#/$defs/name' } },
        },
      },
      [{ a: 'a', b: 'b' }],
      [{ a: '' }, { b: '' }],
    ],
    [
      'by an `$id`',
      ref('Pet'),
      {
        Pet: {
          $id: 'https://example.com/pet',
          $defs: { name: { $id: 'name', type: 'string' } },
          properties: { a: { $ref: 'name' }, b: { $ref: '/pet' } },
        },
      },
      [{ a: '', b: { a: '' } }],
      [{ a: 1 }, { b: { a: 1 } }],
    ],
    [
      'to a property named like a keyword',
      ref('Odd'),
      { Odd: { properties: { $ref: { type: 'string' }, properties: { type: 'number' } } } },
      [{ $ref: '', properties: 1 }],
      [{ $ref: 1 }, { properties: '' }],
    ],
  ])('%s', (_name, schema, components, valid, invalid) => {
    const validate = validatorOf(schema, components);
    expect(
      valid.filter((value) => !validate(value)),
      'refused',
    ).toEqual([]);
    expect(
      invalid.filter((value) => validate(value)),
      'accepted',
    ).toEqual([]);
  });

  test('to a schema elsewhere in the description', () => {
    const description = describeSchemas({
      json: { $ref: '#/paths/~1pets/get/responses/200/content/list/schema/items' },
    });
    const list = { type: 'array', items: { type: 'string' } };
    Object.assign(description.paths?.['/pets']?.get?.responses?.['200'] ?? {}, {
      content: {
        json: { schema: { $ref: '#/paths/~1pets/get/responses/200/content/list/schema/items' } },
        list: { schema: list },
      },
    });
    const { json: validate } = loadModules(generateValidators(description)).responses['list']?.['200'] ?? {};
    expect([validate?.(''), validate?.(1)]).toEqual([true, false]);
  });
});

describe('names', () => {
  /** Each component allows nothing but its own name. */
  const NAMES = [
    'a.b',
    'a-b',
    'a_b',
    'a b',
    'a/b',
    'a$b',
    'A_b',
    'a$dot$b',
    'é',
    '获取',
    '__proto__',
    'constructor',
    'true',
    'index',
    'runtime',
    'list_200',
    'check_list_200',
    'validate_a',
    'data',
    'a_b_2',
    'a_b$pattern0',
    "'; throw 1; '",
    'x'.repeat(300),
  ];
  const components = Object.fromEntries(
    NAMES.map((name) => [
      name,
      {
        type: 'string',
        pattern: '^.{1,999}$',
        enum: [name],
        minLength: 1,
        maxLength: 999,
        title: 'a',
        examples: [],
        description: 'b',
      },
    ]),
  );
  const properties = Object.fromEntries(
    NAMES.map((name) => [name, ref(encodeURIComponent(name.replaceAll('/', '~1')))]),
  );
  const schema = { type: 'object', minProperties: 1, properties } as const;
  const files = generateValidators(describeSchemas({ json: schema }, components));

  test('of components may differ in anything', () => {
    const { json: validate } = loadModules(files).responses['list']?.['200'] ?? {};
    for (const name of NAMES) {
      const value = (text: string) => Object.fromEntries([[name, text]]);
      expect([validate?.(value(name)), validate?.(value(`${name}!`))], name).toEqual([true, false]);
    }
  });

  test('of files suit every file system, and stay in the folder', () => {
    const paths = [...files.keys()];
    expect(
      paths.filter(
        (path) => !/^(?:(?:requests|responses|events|schemas)\/)?[A-Za-z0-9_-][\w.-]*\.(?:js|d\.ts)$/.test(path),
      ),
    ).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith('schemas/'))).toHaveLength(NAMES.length);
  });

  test('of operations may be anything', () => {
    const ids = ['get-pet', 'getPet', 'GETPET', '123', '__proto__', 'class', '获取', 'a.b'];
    const entries = ids.map((operationId) => {
      return [
        `/${operationId}`,
        { get: { operationId, responses: { 200: { description: '', content: json({ const: operationId }) } } } },
      ] as const;
    });
    const { requests, responses } = loadModules(generateValidators({ ...head, paths: Object.fromEntries(entries) }));
    const names = ['getPet', 'getPet_2', 'GETPET', '123', '__proto__', 'class', 'get', 'aB'];
    expect(Object.keys(responses).toSorted()).toEqual(names.toSorted());
    expect(Object.keys(requests).toSorted()).toEqual(names.toSorted());
    for (const [index, name] of names.entries()) {
      const validate = responses[name]?.['200']?.['application/json'];
      expect([validate?.(ids[index]), validate?.('')], name).toEqual([true, false]);
    }
  });
});

describe('a schema that does not compile is told with its place, once', () => {
  const use = { Use: { type: 'object', properties: { pet: ref('Pet') } } } as const;

  test.each<[string, { [name: string]: unknown }, string]>([
    [
      'an unknown keyword',
      { Pet: { requird: ['a'] } },
      '#/components/schemas/Pet/requird: The schema does not compile: unknown keyword: "requird".',
    ],
    [
      'an unknown keyword deep inside',
      { Pet: { properties: { a: { items: { typ: 'string' } } } } },
      '#/components/schemas/Pet/properties/a/items/typ: The schema does not compile: unknown keyword: "typ".',
    ],
    [
      'one of two that refer to each other',
      { Pet: { properties: { use: ref('Use') }, requird: [] } },
      '#/components/schemas/Pet/requird: The schema does not compile: unknown keyword: "requird".',
    ],
    [
      'a reference to nothing',
      { Pet: { items: ref('No') } },
      '#/components/schemas/Pet: The schema does not compile: `#/components/schemas/No` leads nowhere.',
    ],
    [
      'a wrong value',
      { Pet: { type: 'strin' } },
      '#/components/schemas/Pet/type: The schema does not compile: schema is invalid: data/type must be equal to one of the allowed values',
    ],
    [
      'a pattern that is none',
      { Pet: { pattern: '(' } },
      '#/components/schemas/Pet: The schema does not compile: Invalid regular expression',
    ],
    [
      'no schema',
      { Pet: null },
      '#/components/schemas/Pet: This should be an object or a boolean, instead got `null`.',
    ],
    [
      'no schema inside',
      { Pet: { properties: { a: [] } } },
      '#/components/schemas/Pet/properties/a: This should be an object or a boolean, instead got `[]`.',
    ],
    [
      'an `$id` twice',
      { Pet: { $id: 'https://example.com/a' }, Other: { $id: 'https://example.com/a' } },
      '#/components/schemas/Other: The schema does not compile',
    ],
  ])('%s', (_name, components, message) => {
    const description = describeSchemas(
      { json: ref('Use') },
      { ...use, ...(components as { [name: string]: Schema }) },
    );
    expect(() => generateValidators(description)).toThrow(message);
    expect(() => generateValidators(description)).toThrow(/^#\/components\/schemas\/[\w/]+: [^\n]+\.$/);
  });

  test('in an operation', () => {
    expect(() => generateValidators(describeSchemas({ json: { typ: 1 } }))).toThrow(
      '#/paths/~1pets/get/responses/200/content/json/schema/typ: The schema does not compile: unknown keyword: "typ".',
    );
  });
});

describe('faults of tagged schemas', () => {
  test('are those of the tagged branch only', () => {
    const branch = (kind: string, name: Schema): Schema => {
      return { type: 'object', required: ['kind', 'name'], properties: { kind: { const: kind }, name } };
    };
    const components = { Dog: branch('dog', { type: 'string' }), Cat: branch('cat', { type: 'number' }) };
    const validate = validatorOf(
      { oneOf: [ref('Dog'), ref('Cat')], discriminator: { propertyName: 'kind' } },
      components,
    );
    expect(faultsOf(validate, { kind: 'dog', name: 1 })).toEqual(['/name type "string"']);
  });
});
