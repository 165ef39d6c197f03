import type { Description, Schema, SchemaObject } from '@botbat/document';

type Schemas = { [name: string]: Schema };

export const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema) => ({ 'application/json': { schema } });
const many = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, id) => make(id));
const object = (index: number): SchemaObject => {
  return { type: 'object', required: [`p${index}`], properties: { [`p${index}`]: { type: 'integer' } } };
};
const chain = (count: number, link: (next: Schema) => Schema): Schemas => {
  return Object.fromEntries(many(count, (id) => [`S${id}`, id === count - 1 ? object(0) : link(ref(`S${id + 1}`))]));
};
const named = (count: number): Schemas => Object.fromEntries(many(count, (id) => [`S${id}`, object(id)]));

/** A description whose operation sends and receives the schema `T`. */
export function describeT(T: unknown, others: Schemas = {}): Description {
  const run = {
    operationId: 'run',
    requestBody: { content: json(ref('T')) },
    responses: { 200: { description: 'Fine.', content: json(ref('T')) } },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Hostile', version: '1.0.0' },
    paths: { '/t': { post: run } },
    components: { schemas: { T: T as Schema, ...others } },
  };
}

/** A schema inside of a schema inside of a schema. */
export function nest(levels: number, around: (schema: Schema) => Schema): Schema {
  let schema: Schema = { type: 'string' };
  for (let level = 0; level < levels; level++) schema = around(schema);
  return schema;
}

/** The ways in which one schema can be inside of another. */
export const NESTINGS: [name: string, around: (schema: Schema) => Schema][] = [
  ['properties', (schema) => ({ type: 'object', properties: { a: schema } })],
  ['additionalProperties', (schema) => ({ type: 'object', additionalProperties: schema })],
  ['items', (schema) => ({ type: 'array', items: schema })],
  ['prefixItems', (schema) => ({ type: 'array', prefixItems: [schema, true] })],
  ['allOf', (schema) => ({ allOf: [schema, { description: 'All.' }] })],
  ['anyOf', (schema) => ({ anyOf: [schema, { type: 'null' }] })],
  ['oneOf', (schema) => ({ oneOf: [schema, object(0)] })],
  ['not', (schema) => ({ not: schema })],
  ['if', (schema) => ({ if: schema, then: schema })],
];

/** What grows with a number, in all the ways that could make it grow faster. */
export const SIZES: [name: string, describe: (size: number) => Description][] = [
  [
    'a chain of references',
    (size) =>
      describeT(
        ref('S0'),
        chain(size, (next) => next),
      ),
  ],
  [
    'a chain of allOf',
    (size) =>
      describeT(
        ref('S0'),
        chain(size, (next) => ({ ...object(1), allOf: [next] })),
      ),
  ],
  [
    'a chain of oneOf',
    (size) =>
      describeT(
        ref('S0'),
        chain(size, (next) => ({ oneOf: [next, object(1)] })),
      ),
  ],
  [
    'a ring of allOf',
    (size) => describeT(ref('S0'), { ...chain(size, (next) => ({ allOf: [next] })), [`S${size - 1}`]: ref('S0') }),
  ],
  ['allOf', (size) => describeT({ allOf: many(size, object) })],
  ['allOf of references', (size) => describeT({ allOf: many(size, (id) => ref(`S${id}`)) }, named(size))],
  ['oneOf', (size) => describeT({ oneOf: many(size, object) })],
  ['oneOf of references', (size) => describeT({ oneOf: many(size, (id) => ref(`S${id}`)) }, named(size))],
  ['properties', (size) => describeT({ type: 'object', properties: named(size) })],
  // Twice at each step: in full, the thirtieth would be a thousand million schemas.
  [
    'a chain of pairs',
    (size) =>
      describeT(
        ref('S0'),
        chain(size, (next) => ({ type: 'object', properties: { a: next, b: next } })),
      ),
  ],
  [
    'a chain of twins in allOf',
    (size) =>
      describeT(
        ref('S0'),
        chain(size, (next) => ({ allOf: [next, next] })),
      ),
  ],
  [
    'a chain of twins in anyOf',
    (size) =>
      describeT(
        ref('S0'),
        chain(size, (next) => ({ anyOf: [next, { allOf: [next] }] })),
      ),
  ],
];

/** Ids that are one for TypeScript, for a file system, or for those who read them; that say something, or nothing. */
const IDS = [
  ...[
    'getPet',
    'GetPet',
    'getpet',
    'GETPET',
    'get-pet',
    'get_pet',
    'get.pet',
    'get pet',
    'getPet_2',
    'getPets',
    'get/pet',
  ],
  ...['class', 'delete', 'await', 'eval', 'default', 'arguments', 'let', 'type', 'of', 'enum', 'undefined', 'Object'],
  ...['call', 'groupCalls', 'types', 'client', 'input', 'options', 'next', 'result', 'paginate', 'toForm', 'cookies'],
  ...['Client', 'CallOptions', 'ApiPromise', 'Pages', 'ErrorCodes', 'CallGroups', 'Promise', 'Partial'],
  ...['checkWith', 'explain', 'check_getPet', 'check', 'body', 'validators', 'requests', 'responses', 'events'],
  ...[
    '',
    '...',
    '/',
    '__proto__',
    'constructor',
    'toString',
    'prototype',
    '1st',
    'ünïcödé',
    '🐱',
    "it's",
    '*/',
    'a\nb',
    '\u2028',
  ],
  ...['listPets', 'listPetsPages', 'listPages', 'list', 'listPetsInput', 'ListPetsResult'],
];
const TAGS = ['pets', 'Pets', "it's", '__proto__', 'a\nb', '*/', 'constructor', ''];

/** Operations whose names collide, each of which sends, receives and lists something. */
export const COLLIDING: Description = {
  ...describeT(object(1), {
    Page: { type: 'object', properties: { data: { type: 'array', items: ref('T') }, cursor: { type: 'string' } } },
    ...Object.fromEntries(
      ['page', 'PAGE', 'pa-ge', 'pa_ge', 'RunInput', 'runinput', '50%', 'a/b', '~0'].map((name) => [name, object(2)]),
    ),
  }),
  paths: Object.fromEntries(
    IDS.map((operationId, id) => [
      `/p${id}`,
      {
        post: {
          operationId,
          tags: [/^list/i.test(operationId) ? 'pets' : (TAGS[id % TAGS.length] ?? '')],
          summary: `*/ \u2028 ${operationId}`,
          'x-pagination': 'cursor' as const,
          requestBody: { content: json({ anyOf: ['page', 'PAGE', 'pa-ge', '50%', 'a~1b', '~00'].map(ref) }) },
          responses: { 200: { description: 'Fine.', content: json(ref('Page')) } },
        },
      },
    ]),
  ),
};

/** Parsed, because in an object literal `__proto__` would set the prototype. */
const ODD_NAMES = JSON.parse(
  '["__proto__", "constructor", "hasOwnProperty", "toString", "", " ", "a b", "\'", "\\"", "`${x}`", "\\\\", "*/", "/*", "//", "a\\nb", "a\\r", "\\u2028", "\\u2029", "\\u0000", "</script>", "]", "1", "-1", "class", "ünïcödé", "🐱"]',
) as string[];
const odd = (make: (name: string) => unknown) =>
  JSON.parse(
    `{${ODD_NAMES.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(make(name))}`).join(',')}}`,
  ) as Schemas;

/** Names and values that mean something in TypeScript, in JavaScript, or in comments. */
export const ODD: Description = {
  ...describeT({
    type: 'object',
    required: ODD_NAMES,
    properties: odd((name) => ({
      enum: [name, 'other'],
      description: name,
      default: name,
      pattern: name === '\\' ? 'x' : undefined,
    })),
    additionalProperties: false,
    dependentRequired: odd(() => ODD_NAMES),
  }),
  webhooks: Object.fromEntries(
    ODD_NAMES.map((name) => [name, { post: { requestBody: { content: json({ const: name }) } } }]),
  ),
};
