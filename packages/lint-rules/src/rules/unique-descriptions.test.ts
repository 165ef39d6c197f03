import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { uniqueDescriptions } from './unique-descriptions.ts';

const source = (operation: string, parameter: string, schema: string) => `${HEAD}paths:
  /pets:
    get:
      description: ${operation}
      parameters:
        - name: kind
          in: query
          description: ${parameter}
        - $ref: '#/components/parameters/Size'
components:
  parameters:
    Size: { name: size, in: query, description: How big. }
  schemas:
    Name: { description: What it is called. }
    Pet:
      description: ${schema}
      properties:
        name: { $ref: '#/components/schemas/Name' }
        description: { type: string }
`;

describe('unique-descriptions', () => {
  test.each([
    ['different ones', source('Returns pets.', 'Which kind.', 'A pet.')],
    [
      'a component used twice',
      source('Returns pets.', 'Which kind.', 'A pet.') +
        "    Cat: { properties: { name: { $ref: '#/components/schemas/Name' } } }\n",
    ],
    ['placeholders', source('TODO Say it.', 'TODO Say it.', 'TODO Say it.')],
    ['none', `${HEAD}paths: { /a: { get: {} }, /b: { get: {} } }\n`],
    [
      'responses, whose texts are not compared',
      `${HEAD}paths: { /a: { get: { description: A., responses: { '200': { description: A. } } } } }\n`,
    ],
    [
      'what `struct` finds',
      `${HEAD}paths: { /a: { get: null } }\ncomponents: { schemas: { A: null, B: { description: [] } } }\n`,
    ],
  ])('accepts %s', async (_name, text) => {
    expect(await findingsOf(uniqueDescriptions, text)).toEqual([]);
  });

  test.each([
    [
      'a parameter',
      source('Returns pets.', 'How big.', 'A pet.'),
      ['14:49 The same description stands at `openapi.yaml:10`. Say what is different here.'],
    ],
    [
      'a schema',
      source('Returns pets.', 'Which kind.', 'What it is called.'),
      ['18:20 The same description stands at `openapi.yaml:16`. Say what is different here.'],
    ],
    [
      'a parameter and a schema',
      source('A pet.', 'A pet.', 'A pet.'),
      [
        '10:24 The same description stands at `openapi.yaml:6`. Say what is different here.',
        '18:20 The same description stands at `openapi.yaml:6`. Say what is different here.',
      ],
    ],
    [
      'other line breaks',
      source('Returns pets.', 'Which kind.', '>-\n        Which\n        kind.'),
      ['18:20 The same description stands at `openapi.yaml:10`. Say what is different here.'],
    ],
    [
      'what stands beside a reference',
      source('Returns pets.', 'Which kind.', 'A pet.') +
        "    Cat: { properties: { name: { $ref: '#/components/schemas/Name', description: A pet. } } }\n",
      ['22:82 The same description stands at `openapi.yaml:18`. Say what is different here.'],
    ],
    [
      'a reference that repeats its target',
      source('Returns pets.', 'Which kind.', 'A pet.') +
        "    Cat: { properties: { name: { $ref: '#/components/schemas/Name', description: What it is called. } } }\n",
      ['22:82 The same description stands at `openapi.yaml:16`. Say what is different here.'],
    ],
  ])('finds %s', async (_name, text, findings) => {
    expect(await findingsOf(uniqueDescriptions, text)).toEqual(findings);
  });

  test('lets short ones repeat', async () => {
    const text = source('A pet.', 'Which kind.', 'A pet.');
    expect(await findingsOf(uniqueDescriptions, text, { minLength: 7 })).toEqual([]);
    expect(await findingsOf(uniqueDescriptions, text, { minLength: 6 })).toHaveLength(1);
  });
});
