import { describe, expect, test } from 'vitest';
import type { Description, LocatedOperation, Operation, PathItem } from '@botbat/document';
import { exampleRequest } from './request.ts';

const description: Description = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  components: {
    schemas: { Name: { type: 'string', examples: ['Rex & Co'] } },
    parameters: { PetId: { name: 'pet_id', in: 'path', required: true, example: 'a/b' } },
    examples: { Rex: { value: { name: 'Rex' } } },
  },
};

function build(operation: Operation, pathItem: PathItem = {}, values = {}) {
  const located: LocatedOperation = { method: 'post', path: '/pets/{pet_id}', pathItem, operation, pointer: '' };
  const responses = {
    '200': { content: ['application/json'], requiredHeaders: [] },
    '400': { content: ['application/problem+json', 'application/json'], requiredHeaders: [] },
  };
  return exampleRequest(description, { id: 'feedPet', located, responses, success: 200 }, 'http://a.test', values);
}
const pathItem: PathItem = { parameters: [{ $ref: '#/components/parameters/PetId' }] };

test('path, query and headers take the examples of what is required', () => {
  const request = build(
    {
      parameters: [
        { name: 'q', in: 'query', required: true, schema: { $ref: '#/components/schemas/Name' } },
        { name: 'limit', in: 'query', example: 5 },
        { name: 'Pet-Version', in: 'header', required: true, examples: { first: { value: 3 } } },
      ],
    },
    pathItem,
  );
  expect(request).toEqual({
    method: 'POST',
    url: 'http://a.test/pets/a%2Fb?q=Rex+%26+Co',
    headers: { Accept: 'application/json, application/problem+json', 'Pet-Version': '3' },
    body: undefined,
  });
});

test('other values can take the place of path examples', () => {
  expect(build({}, pathItem, { pet_id: 'rex' }).url).toBe('http://a.test/pets/rex');
});

describe('the body', () => {
  test.each<[string, NonNullable<Operation['requestBody']>, object | undefined]>([
    [
      'takes the first example of the first media type',
      {
        content: {
          'application/json': { examples: { rex: { $ref: '#/components/examples/Rex' }, tom: { value: {} } } },
          'text/plain': { example: 'Rex' },
        },
      },
      { mediaType: 'application/json', text: '{"name":"Rex"}' },
    ],
    [
      'is JSON also when it is one text',
      { content: { 'application/a+json': { example: 'Rex' } } },
      { mediaType: 'application/a+json', text: '"Rex"' },
    ],
    [
      'is a text as it stands',
      { content: { 'text/csv': { example: 'name\nRex\n' } } },
      { mediaType: 'text/csv', text: 'name\nRex\n' },
    ],
    [
      'is a form of files, texts and JSON',
      {
        content: {
          'multipart/form-data': {
            example: { photo: 'x', age: 3, owner: { name: 'Mia' } },
            encoding: { photo: { contentType: 'image/png' } },
          },
        },
      },
      {
        mediaType: 'multipart/form-data',
        parts: [
          { name: 'photo', text: 'x', mediaType: 'image/png' },
          { name: 'age', text: '3' },
          { name: 'owner', text: '{"name":"Mia"}', mediaType: 'application/json' },
        ],
      },
    ],
    ['is left out when it may be and has no example', { content: { 'application/json': {} } }, undefined],
  ])('%s', (_title, requestBody, want) => {
    expect(build({ requestBody }, pathItem).body).toEqual(want);
  });
});

describe('what is required and has no example', () => {
  test('a parameter', () => {
    const bare: PathItem = { parameters: [{ name: 'pet_id', in: 'path', required: true }] };
    expect(() => build({}, bare)).toThrow(new TypeError('`pet_id` of `feedPet` has no example to send.'));
  });

  test('a body', () => {
    const requestBody = { required: true, content: { 'application/json': {} } };
    expect(() => build({ operationId: 'feedPet', requestBody }, pathItem)).toThrow(
      new TypeError('The body of `feedPet` has no example to send.'),
    );
  });
});
