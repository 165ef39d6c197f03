import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { errorExamples } from './error-examples.ts';

const operation = (id: string, status: string, response: string) =>
  `    ${id}:\n      operationId: ${id}Pet\n      responses:\n        '${status}': ${response}\n`;
const own = (...texts: string[]) =>
  `{ content: { application/json: { examples: { ${texts.map((text, index) => `e${index}: { value: { text: ${text} } }`).join(', ')} } } } }`;
const SHARED = "{ $ref: '#/components/responses/Missing' }";
const BY_REFERENCE = "{ content: { application/json: { examples: { a: { $ref: '#/components/examples/No' } } } } }";
const pets = (...operations: string[]) => `${HEAD}paths:
  /pets:
${operations.join('')}components:
  responses:
    Missing: ${own('No pet.', 'None.')}
  examples:
    No: { value: { text: 'No.' } }
`;

describe('error-examples', () => {
  test.each([
    ['different values', pets(operation('get', '404', own('No.')), operation('put', '404', own('None.')))],
    [
      'the same value for another status',
      pets(operation('get', '401', own('No.')), operation('put', '401', own('No.'))),
    ],
    ['a shared response for another status', pets(operation('get', '401', SHARED), operation('put', '401', SHARED))],
    ['the same value twice in one operation', pets(operation('get', '404', own('No.', 'No.')))],
    [
      'a response without examples',
      pets(operation('get', '404', '{ description: No. }'), operation('put', '404', '{ content: { text/plain: {} } }')),
    ],
    ['operations without responses', `${HEAD}paths: { /pets: { get: {}, put: {} } }\n`],
    [
      'what `struct` finds',
      pets(operation('get', '404', 'null'), operation('put', '404', '{ content: { a: { examples: { e: null } } } }')),
    ],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(errorExamples, source)).toEqual([]);
  });

  test.each([
    [
      'the same value',
      pets(operation('get', '404', own('A.', 'No.')), operation('put', '422', own('No.', 'B.'))),
      ['12:61 `getPet` has this example already. Show what goes wrong in `putPet`.'],
    ],
    [
      'a shared response',
      pets(operation('get', '409', SHARED), operation('put', '409', SHARED), operation('post', '409', SHARED)),
      [
        '12:16 `putPet` answers 409 with the response of `getPet`. Write one here, with an example that fits.',
        '16:16 `postPet` answers 409 with the response of `getPet`. Write one here, with an example that fits.',
      ],
    ],
    [
      'a shared example',
      pets(operation('get', '404', BY_REFERENCE), operation('put', '404', BY_REFERENCE)),
      ['12:61 `getPet` has this example already. Show what goes wrong in `putPet`.'],
    ],
    [
      '`example`',
      pets(
        operation('get', '404', '{ content: { text/plain: { example: No } } }'),
        operation('put', '404', '{ content: { text/plain: { example: No } } }'),
      ),
      ['12:52 `getPet` has this example already. Show what goes wrong in `putPet`.'],
    ],
    [
      'operations without an id',
      pets(operation('get', '404', own('A.')), operation('put', '404', own('A.'))).replaceAll(
        / {6}operationId.*\n/g,
        '',
      ),
      ['10:61 `GET /pets` has this example already. Show what goes wrong in `PUT /pets`.'],
    ],
    [
      'the first one named, not the second',
      pets(operation('get', '404', own('A.')), operation('put', '404', own('A.')), operation('post', '404', own('A.'))),
      [
        '12:61 `getPet` has this example already. Show what goes wrong in `putPet`.',
        '16:61 `getPet` has this example already. Show what goes wrong in `postPet`.',
      ],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(errorExamples, source)).toEqual(findings);
  });

  test('takes other statuses', async () => {
    const source = pets(operation('get', '410', own('A.')), operation('put', '410', own('A.')));
    expect(await findingsOf(errorExamples, source, { statuses: ['410'] })).toHaveLength(1);
  });
});
