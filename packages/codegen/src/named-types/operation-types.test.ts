import type { Description, Operation, PathItem, Schema } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { generateNamedTypes } from './generate.ts';

const json = (schema: Schema) => ({ 'application/json': { schema } });
const answer = (schema: Schema) => ({ description: 'Fine.', content: json(schema) });

function generate(operation: Operation, more: Partial<Description> = {}, item: PathItem = {}): string {
  const paths = { '/pets/{id}': { ...item, post: { operationId: 'savePet', ...operation } } };
  return generateNamedTypes({ openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' }, paths, ...more }).text;
}

/** What a text says of a type, on one line. */
function typeIn(text: string, name: string): string | undefined {
  const [, found] = new RegExp(`export (?:type|interface) ${name} =? ?([^]*?)\\n(?:\\n|$)`).exec(text) ?? [];
  return found?.replaceAll(/\s+/g, ' ').replaceAll('; }', ' }').replace(/;$/, '').trim();
}

describe('the input', () => {
  test('has the parameters of all places by their names, and the body', () => {
    const parameters = [
      { name: 'X-Trace', in: 'header' as const },
      { name: 'limit', in: 'query' as const, schema: { type: 'integer' } },
      { name: 'id', in: 'path' as const, required: true, schema: { type: 'string' } },
      { name: 'Idempotency-Key', in: 'header' as const },
      { name: 'Authorization', in: 'header' as const, required: true },
    ];
    const text = generate({ parameters, requestBody: { required: true, content: json({ type: 'integer' }) } });
    expect(typeIn(text, 'SavePetInput')).toBe(
      "{ id: string; limit?: number | undefined; 'X-Trace'?: string | undefined; body: number }",
    );
  });

  test('calls a parameter after its place too when its name is taken', () => {
    const parameters = (['query', 'cookie'] as const).flatMap((place) => [
      { name: 'body', in: place, required: true },
      { name: 'id', in: place, required: true },
    ]);
    expect(typeIn(generate({ parameters }), 'SavePetInput')).toBe(
      '{ query_body: string; id: string; cookie_body: string; cookie_id: string }',
    );
  });

  test('is empty for an operation that takes nothing', () => {
    expect(typeIn(generate({}), 'SavePetInput')).toBe('{ [key: string]: never }');
  });

  test.each<[name: string, content: object, want: string]>([
    [
      'JSON of another name',
      { 'text/csv': {}, 'application/merge-patch+json': { schema: { type: 'integer' } } },
      'number',
    ],
    ['text', { 'text/csv': {} }, 'string'],
    ['anything else', { 'image/png': {} }, 'string | Blob | ArrayBuffer | Uint8Array | ReadableStream'],
    ['a form', { 'application/x-www-form-urlencoded': { schema: { type: 'integer' } } }, 'number'],
    [
      'a form with files',
      {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: {
              file: { type: 'string', contentMediaType: 'image/png' },
              all: { type: 'array', items: {} },
              text: { type: 'string' },
              encoded: { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' },
            },
          },
        },
      },
      '{ file?: Blob | File | undefined; all?: (Blob | File)[] | undefined; text?: string | undefined; encoded?: string | undefined }',
    ],
  ])('takes %s', (_name, content, want) => {
    const text = generate({ requestBody: { required: true, content: content as never } });
    expect(typeIn(text.replaceAll(/\/\*\*[^]*?\*\//g, ''), 'SavePetInput')).toBe(`{ body: ${want} }`);
  });
});

describe('what comes back', () => {
  const codes = {
    'x-error-codes': [
      { status: 404, code: 'gone' },
      { status: 409, code: 'taken' },
      { status: 500, code: 'gone' },
    ],
  };
  const types = (responses: Operation['responses'], more?: object) => {
    const text = generate({ ...(responses ? { responses } : {}) }, more);
    return ['Result', 'ErrorStatus', 'ErrorBody', 'ErrorCode'].map((ending) => typeIn(text, `SavePet${ending}`));
  };

  test.each<[name: string, responses: Operation['responses'], want: string[]]>([
    [
      'every status',
      {
        200: answer({ type: 'string' }),
        204: { description: '' },
        404: answer({ type: 'integer' }),
        409: { description: '' },
      },
      ['string | undefined', '404 | 409', 'number | undefined', "'gone' | 'taken'"],
    ],
    ['ranges', { '2XX': answer(true), '4XX': answer(false) }, ['unknown', 'number', 'never', "'gone' | 'taken'"]],
    ['default', { default: answer({ type: 'null' }) }, ['null', 'number', 'null', "'gone' | 'taken'"]],
    [
      'default beside a status',
      { 404: answer(false), default: answer({}) },
      ['unknown', '404 | (number & {})', 'unknown', "'gone' | 'taken'"],
    ],
    ['nothing', undefined, ['unknown', 'number', 'unknown', 'string']],
    [
      'a file',
      { 200: { description: '', content: { 'image/png': {}, 'text/csv': {} } } },
      ['Blob | string', 'number', 'unknown', 'string'],
    ],
  ])('of %s', (_name, responses, want) => {
    expect(types(responses, codes)).toEqual(want);
  });

  test('has codes only where the description lists them', () => {
    expect(types({ 404: answer({}) }).at(-1)).toBe('string');
  });

  test.each<[name: string, page: Schema, want: string | undefined]>([
    ['data', { properties: { data: { type: 'array', items: { type: 'string' } }, other: { items: {} } } }, 'string'],
    [
      'data one step inside',
      { properties: { page: { properties: { data: { items: { type: 'integer' } } } } } },
      'number',
    ],
    ['the only array', { allOf: [{ properties: { pets: { items: { type: 'null' } } } }] }, 'null'],
    ['no array', { properties: {} }, undefined],
  ])('has items: %s', (_name, page, want) => {
    const text = generate({ 'x-pagination': 'cursor', responses: { 200: answer(page) } });
    expect(typeIn(text, 'SavePetItem')).toBe(want);
  });
});

test('the comment says what to know before a call', () => {
  const text = generate(
    {
      summary: 'Save a pet',
      description: 'Keeps it */ for ever.',
      deprecated: true,
      security: [{ key: ['pets:write', 'pets:read'] }, { other: ['all'] }],
      responses: { 404: { description: '' } },
      'x-rate-limit': { limit: 5, window: 60, policy: 'write' },
      'x-deprecated-at': '2027-03-01',
      'x-sunset': '2028-03-01',
      'x-replaced-by': 'createPet',
    },
    { 'x-error-codes': [{ status: 404, code: 'gone' }] },
  );
  expect(text.slice(text.indexOf('/**'), text.indexOf('export'))).toBe(`/**
 * Save a pet
 *
 * Keeps it *\\/ for ever.
 *
 * \`POST /pets/{id}\`
 * Scope: \`pets:write\` and \`pets:read\` or \`all\`.
 * Error codes: \`gone\`.
 * Rate limit: 5 requests in 60 s, policy \`write\`.
 *
 * @deprecated Since 2027-03-01. May stop working on 2028-03-01. Use \`createPet\` instead.
 */
`);
});

test('names that are taken get a number, and a warning', () => {
  const operation = (operationId: string) => ({ get: { operationId } });
  const { text, warnings } = generateNamedTypes({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    paths: { '/a': operation('getPet'), '/b': operation('GetPet'), '/c': operation('readPet') },
    components: { schemas: { ReadPetResult: {} } },
  });
  expect([...text.matchAll(/export \S+ (\S+Input)/g)].map(([, name]) => name)).toEqual([
    'GetPetInput',
    'GetPet_2Input',
    'ReadPet_2Input',
  ]);
  expect(warnings).toHaveLength(2);
});

test('events are components or types of their own', () => {
  const event = (schema: Schema): PathItem => ({ post: { requestBody: { content: json(schema) } } });
  const kind = { enum: ['a', 'b'] };
  const text = generate(
    {},
    {
      webhooks: {
        'pet.born': event({ $ref: '#/components/schemas/PetBorn', description: 'Born.' }),
        'pet.lost_again': event(kind),
      },
      components: { schemas: { PetBorn: kind } },
    },
  );
  expect(typeIn(text, 'PetBorn')).toBe("'a' | 'b' | (string & {})");
  expect(typeIn(text, 'PetLostAgainEvent')).toBe("'a' | 'b' | (string & {})");
  expect(typeIn(text, 'WebhookEvent')).toBe('PetBorn | PetLostAgainEvent');
  expect(typeIn(text, 'WebhookEventName')).toBe("'pet.born' | 'pet.lost_again'");
});
