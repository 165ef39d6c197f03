import type { Description } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { generateTypes } from './types.ts';

const description: Description = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  paths: {
    '/pets': {
      post: {
        operationId: 'createPet',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/PetInput' } } },
        },
        responses: { 201: { $ref: '#/components/responses/Created' } },
      },
    },
  },
  webhooks: { 'pet.born': { post: { requestBody: { content: {} }, responses: { 204: { description: 'Thanks.' } } } } },
  components: {
    schemas: {
      PetInput: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'What it is called.' },
          age: { type: 'integer', default: 0 },
          kind: { $ref: '#/components/schemas/kind' },
          chip: { type: ['string', 'null'] },
        },
      },
      kind: { enum: ['dog', 'cat'] },
    },
    responses: { Created: { description: 'Created.' } },
  },
};

/** What a text declares under a name, on one line. */
function declarationOf(text: string, name: string): string | undefined {
  const [found] = new RegExp(`^ *(export type |export interface )?${name}\\b[^]*?(;|\\})$`, 'm').exec(text) ?? [];
  return found
    ?.replaceAll(/\/\*\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('generateTypes', () => {
  const text = generateTypes(description);

  test('exports each schema by its name, as it is written', () => {
    expect(declarationOf(text, 'PetInput')).toContain('PetInput: {');
    expect(text).toContain("export type PetInput = components['schemas']['PetInput'];");
    expect(text).toContain("export type kind = components['schemas']['kind'];");
    expect([...text.matchAll(/^export (?:type|interface) (\S+)/gm)].map(([, name]) => name)).toEqual([
      'paths',
      'webhooks',
      'components',
      'PetInput',
      'kind',
      'ResponseCreated',
      '$defs',
      'operations',
    ]);
  });

  test('a default does not make a property required', () => {
    expect(text).toMatch(/^ +age\?: number;/m);
    expect(text).toMatch(/^ +name: string;/m);
    expect(text).toMatch(/^ +chip\?: string \| null;/m);
    expect(text).toMatch(/^ +kind\?: components\["schemas"\]\["kind"\];/m);
  });

  test('has the descriptions, and says who made it', () => {
    expect(text).toContain('@description What it is called.');
    expect(text).toMatch(/^\/\/ Made by `make generate`[^\n]*Do not edit/);
  });

  test('writes the same text each time, and leaves the description as it is', () => {
    const before = JSON.stringify(description);
    expect(generateTypes(structuredClone(description))).toBe(text);
    expect(JSON.stringify(description)).toBe(before);
  });
});
