import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { listExamples } from './list-examples.ts';

const FIRST = 'first: { value: { data: [], cursor: abc, total: 1 } }';
const LAST = "last: { $ref: '#/components/examples/Last' }";
const pets = (examples: string, schema = 'PetList') => `${HEAD}paths:
  /pets:
    get:
      responses:
        '200': { $ref: '#/components/responses/Pets' }
        '400':
          content:
            application/json:
              schema: { $ref: '#/components/schemas/PetList' }
              examples: { bad: { value: { cursor: abc } } }
components:
  responses:
    Pets:
      content:
        application/json:
          schema: { $ref: '#/components/schemas/${schema}' }
          ${examples}
  examples:
    Last: { value: { data: [], cursor: null, total: 1 } }
  schemas:
    PetList: { properties: { data: { type: array }, cursor: { type: [string, 'null'] }, total: { type: integer } } }
    Visit: { allOf: [{ properties: { pets: { $ref: '#/components/schemas/PetList' } } }] }
    Pet: { properties: { name: { type: string } } }
`;
const visits = (...cursors: string[]) =>
  `examples: { ${cursors.map((cursor, index) => `e${index}: { value: { pets: { cursor: ${cursor} } } }`).join(', ')} }`;
const NEXT_MISSING = 'No example shows a page that has a next one. Add one whose `cursor` is a text.';
const LAST_MISSING = 'No example shows the last page. Add one whose `cursor` is `null`.';

describe('list-examples', () => {
  test.each([
    ['both pages', pets(`examples: { ${FIRST}, ${LAST} }`)],
    ['both pages of a property', pets(visits('abc', 'null'), 'Visit')],
    ['no list', pets('examples: { tom: { value: { name: Tom } } }', 'Pet')],
    ['no examples, which `examples` asks for', pets('example: { cursor: abc }')],
    ['an example that is elsewhere', pets('examples: { first: { externalValue: first.json } }')],
    ['what `struct` finds', pets('examples: { first: null, last: [] }')],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(listExamples, source)).toEqual([]);
  });

  test.each([
    ['no page before the last', pets(`examples: { ${LAST} }`), [`19:11 ${NEXT_MISSING}`]],
    ['no last page', pets(`examples: { ${FIRST} }`), [`19:11 ${LAST_MISSING}`]],
    [
      'neither',
      pets('examples: { odd: { value: { data: [] } }, none: { value: null } }'),
      [`19:11 ${NEXT_MISSING}`, `19:11 ${LAST_MISSING}`],
    ],
    [
      'no last page of a property',
      pets(visits('abc', 'def'), 'Visit'),
      [`19:11 ${LAST_MISSING.replace('cursor', 'pets.cursor')}`],
    ],
    [
      'a response that two operations share once',
      pets(`examples: { ${FIRST} }`).replace(
        'components:',
        "  /cats:\n    get: { responses: { '200': { $ref: '#/components/responses/Pets' } } }\ncomponents:",
      ),
      [`21:11 ${LAST_MISSING}`],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(listExamples, source)).toEqual(findings);
  });

  test('takes other names', async () => {
    const source = pets(`examples: { ${FIRST} }`).replaceAll('cursor', 'next').replace('data: { type', 'items: { type');
    expect(await findingsOf(listExamples, source, { items: 'items', cursor: 'next', others: [] })).toEqual([
      `19:11 ${LAST_MISSING.replace('cursor', 'next')}`,
    ]);
  });
});
