import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { transition } from './transition.ts';

const STATUS = "{ $ref: '#/components/schemas/Status' }";
const components = (pet: string) => `components:
  responses:
    Ok:
      description: Done.
      content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
  schemas:
    Status: { enum: [young, old] }
    Pet: ${pet}
    Base: { properties: { status: ${STATUS} } }
`;
const PET = `{ properties: { status: ${STATUS} } }`;
const OK = "'200': { $ref: '#/components/responses/Ok' }";

const operation = (value: string, { method = 'post', response = OK, pet = PET, get = '' } = {}) =>
  `${HEAD}paths:
  /pets/{id}:
    ${method}:
      x-transition: ${value}
      responses: { ${response} }
${get}${components(pet)}`;
const GET = `    get:\n      responses: { ${OK} }\n`;
const GONE = "'204': { description: Gone. }";
const GOOD = '{ from: [young], to: [old] }';
const SHAPE = '`x-transition` should be `{ from: […], to: […] }`.';

describe('transition', () => {
  test.each([
    ['a transition', operation(GOOD)],
    ['an operation without one', `${HEAD}paths: { /pets: { post: { responses: {} } } }\n`],
    ['a deletion', operation('{ from: [young, old], to: [] }', { method: 'delete', response: GONE, get: GET })],
    ['an answer without a body', operation(GOOD, { response: GONE, get: GET })],
    [
      'a deletion that answers something else',
      operation('{ from: [old], to: [] }', {
        method: 'delete',
        response: "'200': { description: Done., content: { application/json: { schema: { type: object } } } }",
        get: GET,
      }),
    ],
    ['a status in a base', operation(GOOD, { pet: "{ allOf: [{ $ref: '#/components/schemas/Base' }] }" })],
    [
      'a status beside a `$ref`',
      operation(GOOD, { pet: "{ description: A pet., $ref: '#/components/schemas/Base' }" }),
    ],
    [
      'a status with null',
      operation(GOOD, { pet: `{ properties: { status: { anyOf: [${STATUS}, { type: 'null' }] } } }` }),
    ],
    [
      'one of several resources',
      operation(GOOD, {
        pet: `{ oneOf: [{ properties: { status: { const: young } } }, { properties: { status: { const: old } } }] }`,
      }),
    ],
    [
      'a resource that contains itself',
      operation(GOOD, { pet: `{ allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { status: ${STATUS} } }` }),
    ],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(transition, source)).toEqual([]);
  });

  test.each([
    [
      'an unknown state',
      '{ from: [younger], to: [old] }',
      '6:30 `younger` is no `status` of the resource. Write one of `young`, `old`.',
    ],
    [
      'an unknown end',
      '{ from: [young], to: [older] }',
      '6:43 `older` is no `status` of the resource. Write one of `young`, `old`.',
    ],
    [
      'a state that is no text',
      '{ from: [1], to: [old] }',
      '6:30 `1` is no `status` of the resource. Write one of `young`, `old`.',
    ],
    ['a state that is there twice', '{ from: [young, young], to: [old] }', '6:37 `young` is there twice. Remove one.'],
    [
      'nothing to begin with',
      '{ from: [], to: [old] }',
      '6:29 The list is empty. Name the states from which the operation is allowed.',
    ],
    [
      'nothing to lead to',
      '{ from: [young], to: [] }',
      '6:42 The list is empty. Name the states to which the operation leads.',
    ],
    ['no `to`', '{ from: [young] }', `6:7 ${SHAPE} Add \`to\`.`],
    ['no `from`', '{ to: [young] }', `6:7 ${SHAPE} Add \`from\`.`],
    ['another key', '{ from: [young], to: [old], via: [] }', `6:49 ${SHAPE} Remove \`via\`.`],
    [
      'a state that is no list',
      '{ from: young, to: [old] }',
      '6:29 `from` should be a list of states. Put brackets around.',
    ],
    ['a text', 'young', `6:21 ${SHAPE} Write it so.`],
    ['a list', '[young, old]', `6:21 ${SHAPE} Write it so.`],
  ])('finds %s', async (_name, value, finding) => {
    expect(await findingsOf(transition, operation(value))).toEqual([finding]);
  });

  const NONE = '6:7 The resource has no `status` with an enum. Add one to its schema, or remove `x-transition`.';
  test.each([
    ['no property', { pet: '{ properties: { name: {} } }' }],
    ['an open property', { pet: '{ properties: { status: { type: string } } }' }],
    [
      'a property that one alternative opens',
      { pet: `{ properties: { status: { anyOf: [${STATUS}, { type: string }] } } }` },
    ],
    ['no body and no GET', { response: GONE }],
    ['a deletion without a GET', { method: 'delete', response: OK }],
  ])('finds a resource without states: %s', async (_name, parts) => {
    expect(await findingsOf(transition, operation(GOOD, parts))).toEqual([NONE]);
  });

  test('finds a state of a deleted resource that GET does not know', async () => {
    const source = operation('{ from: [dead, gone], to: [] }', { method: 'delete', response: GONE, get: GET });
    expect(await findingsOf(transition, source)).toEqual([
      '6:30 `dead` is no `status` of the resource. Write one of `young`, `old`.',
      '6:36 `gone` is no `status` of the resource. Write one of `young`, `old`.',
    ]);
  });

  test('narrows by every part of a schema', async () => {
    const pet = "{ allOf: [{ $ref: '#/components/schemas/Base' }], properties: { status: { enum: [old, dead] } } }";
    expect(await findingsOf(transition, operation(GOOD, { pet }))).toEqual([
      '6:30 `young` is no `status` of the resource. Write one of `old`.',
    ]);
  });

  test('takes another extension and another property', async () => {
    const source = operation(GOOD, { pet: '{ properties: { state: { enum: [young] } } }' });
    expect(await findingsOf(transition, source, { extension: 'x-states' })).toEqual([]);
    expect(await findingsOf(transition, source, { property: 'state' })).toEqual([
      '6:43 `old` is no `state` of the resource. Write one of `young`.',
    ]);
  });
});
