import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { errors } from './errors.ts';

const CODES = 'x-error-codes: [{ status: 400, code: invalid }, { status: 404, code: not_found }]\n';
const ONLY_400 = { always: [400], withPathId: [], withBody: [], withConflict: [] };
const COMPONENTS = `components:
  responses:
    Invalid: { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/ErrorResponse' } } } }
    Empty: { description: A }
  parameters:
    Key: { name: Idempotency-Key, in: header }
  schemas:
    Alias: { $ref: '#/components/schemas/ErrorResponse' }
    ErrorResponse:
      properties: { error: { $ref: '#/components/schemas/Error' } }
    Error:
      properties: { code: { enum: [invalid, not_found] } }
    ValidationErrorResponse: { type: object }
    Pet: { type: object }
`;
const description = (path: string, operation: string, responses: string) =>
  `${HEAD}${CODES}paths:\n  ${path}:\n    post:\n      ${operation}\n      responses:\n${responses.replaceAll(/^/gm, '        ')}\n${COMPONENTS}`;
const error = (schema: string, more = '') =>
  `{ description: A, content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' }${more} } } }`;
const statuses = (...names: string[]) => names.map((name) => `'${name}': ${error('ErrorResponse')}`).join('\n');
const one = (response: string, status = '400') => description('/pets', 'summary: A', `'${status}': ${response}`);

describe('the statuses of errors', () => {
  const always = { always: ['400'], catalogue: '' };
  const invalid = `'422': ${error('ValidationErrorResponse')}`;
  test.each([
    ['every operation', '/pets', 'summary: A', statuses('400')],
    ['an id', '/pets/{id}', 'summary: A', statuses('400', '404')],
    ['a body', '/pets', 'requestBody: { content: {} }', `${statuses('400')}\n${invalid}`],
    ['a transition', '/pets', 'x-transition: { from: [], to: [] }', statuses('400', '409')],
    ['what is unique', '/pets', 'x-unique: [email]', statuses('400', '409')],
    ['a key', '/pets', "parameters: [{ $ref: '#/components/parameters/Key' }]", statuses('400', '409')],
  ])('fit %s', async (_name, path, operation, responses) => {
    expect(await findingsOf(errors, description(path, operation, responses), always)).toEqual([]);
  });

  test('fit a key that all methods of the path share', async () => {
    const source = description('/pets', 'summary: A', statuses('400', '409'));
    const key = "    parameters: [{ $ref: '#/components/parameters/Key' }]\n";
    expect(await findingsOf(errors, source.replace('    post:', `${key}    post:`), always)).toEqual([]);
  });

  test.each([
    [
      'one that every operation has, and one for an id',
      description('/pets/{id}', 'summary: A', "'200': { description: A }"),
      [
        "8:7 `400` is missing, which every operation answers. Add `'400'` to `responses`.",
        "8:7 `404` is missing, which an operation with an id in its path answers. Add `'404'` to `responses`.",
      ],
    ],
    [
      'one for a body',
      description('/pets', 'requestBody: { content: {} }', statuses('400')),
      ["8:7 `422` is missing, which an operation with a body answers. Add `'422'` to `responses`."],
    ],
    [
      'one for a conflict',
      description('/pets', 'x-unique: [email]', statuses('400')),
      [
        "8:7 `409` is missing, which an operation with one of `x-transition`, `x-unique`, `Idempotency-Key` answers. Add `'409'` to `responses`.",
      ],
    ],
    [
      'those that are not of the operation',
      description('/pets', 'summary: A', statuses('400', '404', '405', '5XX', 'default')),
      [
        '10:9 `404` is not an error of this operation: only an operation with an id in its path answers it. Remove it.',
        '11:9 `405` is not an error of this operation: the errors here are `400`. Remove it.',
        '12:9 `5XX` is not an error of this operation: the errors here are `400`. Remove it.',
        '13:9 `default` is not an error of this operation: the errors here are `400`. Remove it.',
      ],
    ],
    [
      'those of an operation without responses',
      `${HEAD}paths:\n  /pets:\n    get: { summary: A }\n`,
      ["5:5 `400` is missing, which every operation answers. Add `'400'` to `responses`."],
    ],
  ])('are found wrong: %s', async (_name, source, findings) => {
    expect(await findingsOf(errors, source, always)).toEqual(findings);
  });

  test('are those of the options', async () => {
    const source = description('/pets/{id}', 'x-lock: true', statuses('4XX', '410', '423'));
    const options = { always: ['4XX'], withPathId: [410], withConflict: [423], conflictExtensions: ['x-lock'] };
    expect(await findingsOf(errors, source, { ...options, catalogue: '' })).toEqual([]);
  });

  test('are not those of events and callbacks, which clients answer', async () => {
    const callbacks = 'callbacks: { done: { "/{id}": { post: { responses: { default: { description: A } } } } } }';
    const events = 'webhooks: { born: { post: { responses: { default: { description: A } } } } }\n';
    const source = `${description('/pets', callbacks, statuses('400'))}${events}`;
    expect(await findingsOf(errors, source, always)).toEqual([]);
  });
});

describe('the body of an error', () => {
  const example = (code: string) =>
    error('ErrorResponse', `, examples: { a: { value: { error: { code: ${code} } } } }`);
  test.each([
    ['the schema', one(error('ErrorResponse')), {}],
    ['the schema through another', one(error('Alias')), {}],
    ['a shared response', one("{ $ref: '#/components/responses/Invalid' }"), {}],
    ['the code of the status', one(example('invalid')), {}],
    ['a code that the schema does not know, which is for the examples', one(example('other')), {}],
    ['another media type, which is for `media`', one('{ description: A, content: { text/plain: {} } }'), {}],
    ['a `$ref` that leads nowhere', one(error('Missing')), {}],
    ['another schema', one(error('Pet')), { schema: 'Pet' }],
    ['another schema for a status', one(error('Pet')), { schemaByStatus: { '400': 'Pet' } }],
    ['any code', one(example('not_found')), { catalogue: '' }],
    ['a code elsewhere', one(error('ErrorResponse', ', example: { type: invalid }')), { code: 'type' }],
  ])('has %s', async (_name, source, options) => {
    expect(await findingsOf(errors, source, { ...ONLY_400, ...options })).toEqual([]);
  });

  test.each([
    [
      'another schema',
      one(error('Pet')),
      '9:73 The schema of a `400` should be `ErrorResponse`, instead got `Pet`. Refer to `ErrorResponse`.',
    ],
    [
      'an inline schema',
      one('{ description: A, content: { application/json: { schema: {} } } }'),
      '9:73 The schema of a `400` should be `ErrorResponse`, instead got another one. Refer to `ErrorResponse`.',
    ],
    [
      'no schema',
      one('{ description: A, content: { application/json: {} } }'),
      '9:45 The schema of a `400` should be `ErrorResponse`, instead got none. Refer to `ErrorResponse`.',
    ],
    [
      'no content',
      one('{ description: A }'),
      '9:9 A `400` has a body. Add `content` with `application/json` and the schema `ErrorResponse`.',
    ],
    [
      'no content in a shared response',
      one("{ $ref: '#/components/responses/Empty' }"),
      '13:5 A `400` has a body. Add `content` with `application/json` and the schema `ErrorResponse`.',
    ],
    [
      'the code of another status',
      one(example('not_found')),
      '9:162 The code of a `400` should be `invalid`, instead got `not_found`. Write `invalid`.',
    ],
    [
      'the code of another status in the one example',
      one(error('ErrorResponse', ', example: { error: { code: not_found } }')),
      '9:147 The code of a `400` should be `invalid`, instead got `not_found`. Write `invalid`.',
    ],
  ])('is found wrong: %s', async (_name, source, finding) => {
    expect(await findingsOf(errors, source, ONLY_400)).toEqual([finding]);
  });

  test('of a 422 has its own schema', async () => {
    const source = one(error('ErrorResponse'), '422');
    expect(await findingsOf(errors, source, { ...ONLY_400, always: ['422'], catalogue: '' })).toEqual([
      '9:73 The schema of a `422` should be `ValidationErrorResponse`, instead got `ErrorResponse`. Refer to `ValidationErrorResponse`.',
    ]);
  });

  test('needs a registry', async () => {
    const source = one(error('ErrorResponse')).replace(CODES, '');
    expect(await findingsOf(errors, source, ONLY_400)).toEqual([
      '1:1 `x-error-codes` has no code for `400`. Add its `status` and `code`.',
    ]);
  });

  test('needs a code in the registry', async () => {
    const source = one(error('ErrorResponse'), '410');
    expect(await findingsOf(errors, source, { ...ONLY_400, always: ['410'] })).toEqual([
      '3:1 `x-error-codes` has no code for `410`. Add its `status` and `code`.',
    ]);
  });
});
