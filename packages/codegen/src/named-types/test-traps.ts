import type { Description, Schema } from '@botbat/document';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema) => ({ 'application/json': { schema } });
const ok = (schema: Schema) => ({ 200: { description: 'Fine.', content: json(schema) } });

/** Parsed, because in an object literal `__proto__` would set the prototype. */
const ODD_PROPERTIES = JSON.parse(
  `{ "__proto__": { "type": "string" }, "a-b": {}, "": { "type": "null" }, "it's": { "const": "it's \\"so\\"" }, "class": {},
     "constructor": { "type": "integer" }, "1": {}, "*/": { "description": "*/ \\u2028 */" }, "line\\nbreak": {} }`,
) as { [name: string]: Schema };

/** Names that mean something in TypeScript, some of them only where a type begins. */
const WORDS = (
  'abstract any as asserts async await class constructor declare enum exports from global implements infer intrinsic is ' +
  'keyof let module never of out override prototype readonly require satisfies static type undefined unique unknown ' +
  'Array Error File Object Promise Record String Symbol Uint8Array __proto__'
).split(' ');
const named = WORDS.map((word): [string, Schema] => [word, { properties: { x: { enum: ['a', 'b'] } } }]);
const aliases = WORDS.map((word): [string, Schema] => [`alias-${word}`, ref(word)]);
const lists = WORDS.map((word): [string, Schema] => [`list-${word}`, { prefixItems: [ref(word)], items: ref(word) }]);

const schemas: { [name: string]: Schema } = {
  ...Object.fromEntries([...named, ...aliases, ...lists]),
  Words: { anyOf: WORDS.map(ref) },
  Odd: { type: 'object', required: ['__proto__', 'toString'], properties: ODD_PROPERTIES },
  OddRefs: {
    type: 'object',
    properties: {
      anchor: { $ref: '#somewhere' },
      gone: ref('Gone'),
      deep: { $ref: '#/components/schemas/Tree/properties/label' },
    },
  },
  string: { type: 'string' },
  default: { type: 'boolean' },
  'pet-list.v1': { type: 'array', items: ref('string') },
  pet_list_v1: true,
  '2fa': false,
  Empty: {},
  Nothing: { type: 'object', additionalProperties: false },
  Nullable: { enum: ['a', null, 1, true, { deep: ['*/'] }], description: 'Ends */ early.\r\n```\n*/\n```' },
  Never: { enum: [] },
  Tree: {
    type: 'object',
    required: ['label'],
    properties: {
      label: { type: 'string' },
      children: { type: 'array', items: ref('Tree') },
      parent: { oneOf: [ref('Tree'), { type: 'null' }] },
    },
    additionalProperties: ref('Tree'),
  },
  Self: ref('Self'),
  SelfOr: { oneOf: [ref('SelfOr'), { type: 'string' }] },
  Ping: { allOf: [ref('Pong'), { type: 'object', properties: { a: ref('Ping') } }] },
  Pong: { anyOf: [ref('Ping'), { type: 'integer' }] },
  ToSelf: ref('SelfOr'),
  Nested: { type: 'array', items: ref('Nested') },
  Pair: { type: 'array', prefixItems: [{ type: 'string' }, ref('Pair')], minItems: 1, items: { enum: ['a', 'b'] } },
  Wide: {
    allOf: Array.from({ length: 10_000 }, (_, index) => ({
      required: [`p${index}`],
      properties: { [`p${index}`]: { type: 'integer' } },
    })),
  },
  WideRefs: { allOf: Array.from({ length: 200 }, (_, index) => ref(`Part${index}`)) },
  ...Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `Part${index}`,
      { type: 'object', properties: { [`p${index}`]: { type: 'string' } } },
    ]),
  ),
  Choice: { oneOf: Array.from({ length: 200 }, (_, index) => ref(`Part${index}`)) },
  Blob: { type: 'object', properties: { size: { type: 'integer' } } },
  GetPetInput: { type: 'object' },
  WebhookEvent: { type: 'string' },
  PetBornEvent: { type: 'string' },
  ChannelRequest: { type: 'string' },
  Channel: { enum: ['a', 'b'] },
  Mixed: {
    type: 'object',
    required: ['id', 'secret', 'channel'],
    properties: {
      id: { type: 'string', readOnly: true },
      secret: { type: 'string', writeOnly: true },
      channel: ref('Channel'),
      map: {
        type: 'object',
        properties: { a: { type: 'string' } },
        patternProperties: { '^x-': { type: 'integer' } },
        additionalProperties: false,
      },
      odd: { properties: { a: { type: 'object' }, b: { type: 'string' } }, additionalProperties: { type: 'integer' } },
      not: { type: 'string', not: { const: 'a' } },
      either: {
        oneOf: [
          { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
          { required: ['b'], properties: { b: ref('Mixed') } },
        ],
      },
    },
    allOf: [{ anyOf: [{ required: ['map'] }, { required: ['odd'] }, { required: ['elsewhere'] }] }],
  },
  Animal: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
  Cat: { allOf: [ref('Animal'), { properties: { lives: { type: 'integer' } } }] },
  Dog: { allOf: [ref('Animal')], required: ['name'], properties: { name: { type: 'string' } } },
  Pet: {
    oneOf: [ref('Cat'), ref('Dog')],
    discriminator: { propertyName: 'kind', mapping: { kitten: 'Cat', cat: '#/components/schemas/Cat' } },
  },
};

const parameters = [
  { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
  { name: 'id', in: 'query', schema: { type: 'string' } },
  { name: 'query_id', in: 'query' },
  { name: 'body', in: 'query', required: true, schema: ref('Channel') },
  { name: 'X-Trace', in: 'header', description: 'See */ there.' },
  { name: 'idempotency-key', in: 'header' },
  { name: 'session', in: 'cookie', content: json({ type: 'object' }) },
] as NonNullable<NonNullable<Description['paths']>[string]['parameters']>;

/** Everything that has broken a generator of types. */
export const TRAPS: Description = {
  openapi: '3.1.0',
  info: { title: 'Traps', version: '1.0.0' },
  paths: {
    '/pets/{id}': {
      parameters,
      get: { operationId: 'getPet', summary: 'Ends */ early', deprecated: true, responses: ok(ref('Mixed')) },
      put: {
        operationId: 'GetPet',
        requestBody: { content: json(ref('Mixed')) },
        responses: { default: { description: 'No.', content: json(ref('Pet')) } },
      },
      post: {
        operationId: 'delete',
        requestBody: { content: json(ref('Pet')) },
        responses: { '2XX': { description: 'Done.' }, '4XX': { description: 'No.' } },
      },
      delete: { operationId: '__proto__', requestBody: { content: {} } },
      patch: {
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: {
                  file: {},
                  all: { type: 'array', items: { type: 'string', format: 'binary' } },
                  note: ref('Odd'),
                },
              },
            },
          },
        },
        responses: {
          200: { description: 'A picture.', content: { 'image/png': {} } },
          204: { description: 'Nothing.' },
          404: { description: 'No.' },
        },
      },
    },
    '/all': {
      post: {
        requestBody: { content: json({ anyOf: Object.keys(schemas).map(ref) }) },
        responses: ok({ anyOf: Object.keys(schemas).map(ref) }),
      },
      put: { requestBody: { content: { 'text/csv': {}, 'image/png': {} } }, responses: ok(ref('Choice')) },
      patch: { requestBody: { content: json(ref('Choice')) } },
    },
  },
  webhooks: {
    'pet.born': {
      post: { requestBody: { content: json({ type: 'object', properties: { type: { const: 'pet.born' } } }) } },
    },
    'pet.gone': { post: { requestBody: { content: json(ref('Mixed')) } }, put: {} },
    "it's": { post: { requestBody: { content: {} } } },
  },
  components: { schemas },
};
