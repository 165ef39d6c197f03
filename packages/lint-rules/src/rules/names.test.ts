import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { names } from './names.ts';

const schema = (name: string) =>
  `${HEAD}components:\n  schemas:\n    Pet:\n      properties:\n        ${name}: { type: string }\n`;
const parameter = (place: string, name: string) =>
  `${HEAD}paths:
  /pets:
    get:
      parameters:
        - $ref: '#/components/parameters/Shared'
    post:
      parameters:
        - $ref: '#/components/parameters/Shared'
components:
  parameters:
    Shared:
      name: ${name}
      in: ${place}
`;
const path = (name: string) => `${HEAD}paths:\n  ${name}: {}\n`;
const header = (name: string) =>
  `${HEAD}components:\n  responses:\n    Ok:\n      description: Fine.\n      headers:\n        ${name}: {}\n`;

describe('names', () => {
  test.each([
    ['a property', schema('born_at')],
    ['a property with digits', schema('line1_text')],
    ['a query parameter', parameter('query', 'born_after')],
    ['a path parameter', parameter('path', 'pet_id')],
    ['a header parameter', parameter('header', 'Idempotency-Key')],
    ['a header that another specification names', parameter('header', 'webhook-id')],
    ['a cookie', parameter('cookie', 'sessionId')],
    ['segments', path('/pet-owners/{owner_id}/pets')],
    ['a query in a path', path('/pets?bornAfter=1')],
    ['a header', header('X-Request-Id')],
    ['a header of one word', header('ETag')],
    ['a header with a number', header('X-Hub-Signature-256')],
    ['names of components', `${HEAD}components:\n  headers: { retry_after: {} }\n  schemas: { aPet: {} }\n`],
    ['patterns of properties', `${HEAD}components:\n  schemas: { Pet: { patternProperties: { '^X-': {} } } }\n`],
    [
      'properties in examples',
      `${HEAD}components:\n  schemas: { Pet: { examples: [{ properties: { bornAt: 1 } }] } }\n`,
    ],
    ['extensions of paths', path('x-someThing')],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(names, source)).toEqual([]);
  });

  test.each([
    ['a property', schema('bornAt'), '7:9 The property `bornAt` should be in snake_case. Write `born_at`.'],
    ['a capital', schema('Name'), '7:9 The property `Name` should be in snake_case. Write `name`.'],
    ['two lines', schema('born__at'), '7:9 The property `born__at` should be in snake_case. Write `born_at`.'],
    [
      'a query parameter, once',
      parameter('query', 'bornAfter'),
      '14:13 The query parameter `bornAfter` should be in snake_case. Write `born_after`.',
    ],
    [
      'a path parameter in another style',
      parameter('path', 'petId'),
      '14:13 The path parameter `petId` should be in snake_case. Write `pet_id`.',
    ],
    [
      'a path parameter that ends otherwise',
      parameter('path', 'pet'),
      '14:13 The path parameter `pet` should end in `_id`. Write for example `pet_id`.',
    ],
    [
      'a path parameter that says not whose id it is',
      parameter('path', 'id'),
      '14:13 The path parameter `id` should end in `_id`. Write for example `pet_id`.',
    ],
    [
      'a path parameter with both faults',
      parameter('path', 'petName'),
      '14:13 The path parameter `petName` should be in snake_case and end in `_id`. Write for example `pet_name_id`.',
    ],
    [
      'a header parameter',
      parameter('header', 'idempotency-key'),
      '14:13 The header `idempotency-key` should be in Header-Case. Write `Idempotency-Key`.',
    ],
    [
      'a header',
      header('x_request_id'),
      '8:9 The header `x_request_id` should be in Header-Case. Write `X-Request-Id`.',
    ],
    [
      'a segment',
      path('/pets/{pet_id}/bestFriends'),
      '4:3 In `/pets/{pet_id}/bestFriends`, the segment `bestFriends` should be in kebab-case. Write `best-friends`.',
    ],
  ])('finds %s', async (_name, source, finding) => {
    expect(await findingsOf(names, source)).toEqual([finding]);
  });

  test('finds several in one path, and nested properties', async () => {
    const source = `${path('/aB/c_d')}components:
  schemas:
    Pet:
      properties:
        theOwner:
          properties:
            fullName: { type: string }
`;
    expect(await findingsOf(names, source)).toEqual([
      '4:3 In `/aB/c_d`, the segment `aB` should be in kebab-case. Write `a-b`.',
      '4:3 In `/aB/c_d`, the segment `c_d` should be in kebab-case. Write `c-d`.',
      '9:9 The property `theOwner` should be in snake_case. Write `the_owner`.',
      '11:13 The property `fullName` should be in snake_case. Write `full_name`.',
    ]);
  });

  test.each([
    ['properties', schema('bornAt'), { properties: 'camelCase' }],
    ['properties in capitals', schema('BornAt'), { properties: 'PascalCase' }],
    ['properties in any style', schema('born-At'), { properties: 'any' }],
    ['query parameters', parameter('query', 'bornAfter'), { parameters: 'camelCase' }],
    ['path parameters', parameter('path', 'petId'), { parameters: 'camelCase', suffix: 'Id' }],
    ['any path parameter', parameter('path', 'pet'), { suffix: '' }],
    ['segments', path('/best_friends'), { segments: 'snake_case' }],
    ['headers', header('x-request-id'), { headers: 'kebab-case' }],
    ['a name that is allowed', schema('$schema'), { allowed: ['$schema'] }],
    ['a path parameter that is allowed', parameter('path', 'Sid'), { allowed: ['Sid'] }],
  ])('takes another choice for %s', async (_name, source, options) => {
    expect(await findingsOf(names, source)).not.toEqual([]);
    expect(await findingsOf(names, source, options)).toEqual([]);
  });

  test('names the styles that there are', async () => {
    await expect(findingsOf(names, schema('bornAt'), { properties: 'shouting' })).rejects.toThrow(
      'A style of names should be one of snake_case, kebab-case, camelCase, PascalCase, Header-Case, any, instead got `shouting`.',
    );
  });
});
