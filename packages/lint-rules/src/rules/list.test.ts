import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { list } from './list.ts';

const LIST = `    get:
      operationId: listPets
      x-pagination: cursor
      parameters:
        - $ref: '#/components/parameters/Cursor'
        - $ref: '#/components/parameters/Limit'
      responses:
        '200':
          content:
            application/json:
              schema: { $ref: '#/components/schemas/PetList' }
`;
const COMPONENTS = `components:
  parameters:
    Cursor: { name: cursor, in: query, schema: { type: string } }
    Limit: { name: limit, in: query, schema: { $ref: '#/components/schemas/Limit' } }
    Offset: { name: limit, in: query, schema: { type: integer } }
  schemas:
    Limit: { type: integer, default: 25, minimum: 1, maximum: 100 }
    Cursor: { type: [string, 'null'] }
    Pets: { type: array, maxItems: 100 }
    PetList:
      required: [data, cursor, total]
      properties:
        data: { $ref: '#/components/schemas/Pets' }
        cursor: { $ref: '#/components/schemas/Cursor', description: The next page. }
        total: { type: integer }
    Visit:
      allOf:
        - type: object
      properties:
        pets: { $ref: '#/components/schemas/PetList', description: The pets. }
    Pet:
      properties:
        total: { type: integer }
`;
const pets = (operation: string, components = COMPONENTS) => `${HEAD}paths:\n  /pets:\n${operation}${components}`;
const changed = (from: string | RegExp, to: string) => {
  const source = pets(LIST);
  const result = source.replace(from, to);
  expect(result).not.toBe(source);
  return result;
};
const second = (parameters: string) =>
  pets(
    `${LIST}  /cats:\n${LIST}  /dogs:\n${LIST.replace('listPets', 'listDogs')}`.replace(
      /(listDogs[^]*?parameters:\n).*\n.*\n/,
      `$1${parameters}`,
    ),
  );

describe('list', () => {
  test.each([
    ['a list', pets(LIST)],
    ['a page in one property of a resource', changed("schemas/PetList' }\ncomp", "schemas/Visit' }\ncomp")],
    ['what is no list', pets("    get: { operationId: getPet, responses: { '204': { description: None. } } }\n", '')],
    [
      'a resource with a total of its own',
      changed(/ {6}x-pagination[^]*?responses/, '      responses').replace("PetList' }\ncomp", "Pet' }\ncomp"),
    ],
    [
      'parameters of the path',
      changed(/( {6}parameters:\n.*\n.*\n)/, '').replace(
        '  /pets:\n',
        "  /pets:\n    parameters: [{ $ref: '#/components/parameters/Cursor' }, { $ref: '#/components/parameters/Limit' }]\n",
      ),
    ],
    [
      'a cursor that is nullable by `oneOf`',
      changed("Cursor: { type: [string, 'null'] }", "Cursor: { oneOf: [{ type: string }, { type: 'null' }] }"),
    ],
    [
      'names in a header',
      changed(
        "'#/components/parameters/Limit'\n      resp",
        "'#/components/parameters/Limit'\n        - { name: cursor, in: header }\n      resp",
      ),
    ],
    [
      'missing bounds, which other rules ask for',
      changed(', maxItems: 100', '').replace(', minimum: 1, maximum: 100', ''),
    ],
    ['a description without paths', `${HEAD}paths: {}\n`],
    ['what `struct` finds', `${HEAD}paths: { /pets: { get: null, put: { parameters: {}, responses: [] } } }\n`],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(list, source)).toEqual([]);
  });

  test('takes other names and numbers', async () => {
    const source = changed('x-pagination: cursor', 'x-paging: token')
      .replaceAll('name: cursor', 'name: page_token')
      .replaceAll('name: limit', 'name: page_size')
      .replace('default: 25, minimum: 1, maximum: 100', 'default: 10, minimum: 5, maximum: 50')
      .replace('maxItems: 100', 'maxItems: 50')
      .replace('[data, cursor, total]', '[items, next]')
      .replace('data:', 'items:')
      .replace('cursor: { $', 'next: { $');
    const options = {
      ...{ extension: 'x-paging', pagination: 'token', cursorParameter: 'page_token', limitParameter: 'page_size' },
      ...{ default: 10, minimum: 5, maximum: 50, items: 'items', cursor: 'next', others: [] },
    };
    expect(await findingsOf(list, source, options)).toEqual([]);
    expect(await findingsOf(list, source, { ...options, maximum: 60 })).toHaveLength(2);
  });

  test.each([
    [
      'no extension',
      changed('      x-pagination: cursor\n', ''),
      ['5:5 `listPets` returns pages. Add `x-pagination: cursor`.'],
    ],
    [
      'another pagination',
      changed('x-pagination: cursor', 'x-pagination: offset'),
      ['7:21 `x-pagination` should be `cursor`, instead got `offset`.'],
    ],
    [
      'no cursor',
      changed("        - $ref: '#/components/parameters/Cursor'\n", ''),
      ['8:7 `listPets` returns pages. Add the parameter `cursor`.'],
    ],
    [
      'nothing but a page',
      changed(/ {6}x-pagination[^]*?responses/, '      responses'),
      ['5:5 `listPets` returns pages. Add `x-pagination: cursor` and the parameters `cursor` and `limit`.'],
    ],
    [
      'an extension without a page',
      changed("schemas/PetList' }\ncomp", "schemas/Pet' }\ncomp"),
      ['7:7 `listPets` returns no page with `data`, `cursor` and `total`. Return one, or remove `x-pagination`.'],
    ],
    [
      'parameters without a page',
      changed("schemas/PetList' }\ncomp", "schemas/Pet' }\ncomp").replace('      x-pagination: cursor\n', ''),
      [
        '8:11 `listPets` returns no pages. Remove the parameter `cursor`.',
        '9:11 `listPets` returns no pages. Remove the parameter `limit`.',
      ],
    ],
    [
      'another parameter',
      second("        - $ref: '#/components/parameters/Cursor'\n        - $ref: '#/components/parameters/Offset'\n"),
      ['34:11 `limit` of `listDogs` is not the parameter that `listPets` takes. Let both refer to one.'],
    ],
    [
      'a parameter written in place',
      second("        - { name: cursor, in: query }\n        - $ref: '#/components/parameters/Limit'\n"),
      ['33:11 `cursor` of `listDogs` is not the parameter that `listPets` takes. Let both refer to one.'],
    ],
    [
      'other numbers',
      changed('default: 25, minimum: 1, maximum: 100', 'default: 20, minimum: 0, maximum: 1000'),
      [
        '22:38 `default` of `limit` should be `25`, instead got `20`. Write `default: 25`.',
        '22:51 `minimum` of `limit` should be `1`, instead got `0`. Write `minimum: 1`.',
        '22:63 `maximum` of `limit` should be `100`, instead got `1000`. Write `maximum: 100`.',
      ],
    ],
    ['no default', changed('default: 25, ', ''), ['22:5 `limit` has no default. Write `default: 25`.']],
    [
      'a required property too few',
      changed('[data, cursor, total]', '[data, total]'),
      [
        '26:17 A page should require exactly `data`, `cursor` and `total`, instead got `data` and `total`. Write `required: [data, cursor, total]`.',
      ],
    ],
    [
      'a required property too many',
      changed('[data, cursor, total]', '[data, cursor, total, size]'),
      [
        '26:17 A page should require exactly `data`, `cursor` and `total`, instead got `data`, `cursor`, `total` and `size`. Write `required: [data, cursor, total]`.',
      ],
    ],
    [
      'nothing required',
      changed('      required: [data, cursor, total]\n', ''),
      [
        '25:5 A page should require exactly `data`, `cursor` and `total`, instead got none. Write `required: [data, cursor, total]`.',
      ],
    ],
    [
      'a property too few',
      changed(/ {8}cursor: .*\n/, '').replace('[data, cursor, total]', '[data, total]'),
      [
        '26:17 A page should require exactly `data`, `cursor` and `total`, instead got `data` and `total`. Write `required: [data, cursor, total]`.',
      ],
    ],
    [
      'a property that is misspelt',
      changed(/ {8}total: /, '        count: '),
      ['27:7 A page should have the property `total`, instead got `data`, `cursor` and `count`. Name it `total`.'],
    ],
    [
      'a cursor that is not nullable',
      changed("type: [string, 'null']", 'type: string'),
      ["23:21 `cursor` should be nullable, for the last page has none. Write `type: [string, 'null']`."],
    ],
    [
      'data of another type',
      changed('Pets: { type: array, maxItems: 100 }', 'Pets: { type: object }'),
      ['24:19 `data` should be an array. Write `type: array`.'],
    ],
    [
      'another number of items',
      changed('maxItems: 100', 'maxItems: 1000'),
      ['24:36 `maxItems` of `data` should be `100`, instead got `1000`. Write `maxItems: 100`.'],
    ],
    [
      'a fault of a page in a resource',
      changed("schemas/PetList' }\ncomp", "schemas/Visit' }\ncomp").replace('maxItems: 100', 'maxItems: 10'),
      ['24:36 `maxItems` of `data` should be `100`, instead got `10`. Write `maxItems: 100`.'],
    ],
    [
      'a fault that two lists share once',
      pets(`${LIST}  /cats:\n${LIST.replace('listPets', 'listCats')}`).replace('maxItems: 100', 'maxItems: 10'),
      ['36:36 `maxItems` of `data` should be `100`, instead got `10`. Write `maxItems: 100`.'],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(list, source)).toEqual(findings);
  });
});
