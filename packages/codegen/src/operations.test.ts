import { stripTypeScriptTypes } from 'node:module';
import type { Description } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { generateOperations } from './operations.ts';

const head = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };

interface Tables {
  operations: { [name: string]: object };
  events: { [name: string]: object };
}

/** What a program sees that imports the table. */
async function load(description: Description): Promise<Tables> {
  const code = stripTypeScriptTypes(generateOperations(description));
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Tables;
}

const ok = { 200: { description: 'Pets.' } };

describe('generateOperations', () => {
  const description: Description = {
    ...head,
    security: [{ key: [] }],
    paths: {
      '/pets/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true }, { $ref: '#/components/parameters/Trace' }],
        put: {
          operationId: 'savePet',
          summary: 'Save a pet',
          tags: ['Pets'],
          deprecated: true,
          security: [],
          requestBody: { $ref: '#/components/requestBodies/Pet' },
          responses: {
            200: { $ref: '#/components/responses/Saved' },
            default: { description: 'No.' },
            'x-note': null as never,
          },
          'x-rate-limit': { limit: 5 },
        },
        get: { responses: ok },
      },
    },
    webhooks: { 'pet.born': { post: { operationId: 'petBorn' } }, 'pet.lost': { post: {} } },
    components: {
      parameters: { Trace: { name: 'X-Trace', in: 'header' } },
      requestBodies: { Pet: { required: true, content: { 'application/json': {}, 'text/csv': {} } } },
      responses: {
        Saved: {
          description: 'Saved.',
          headers: { ETag: { $ref: '#/components/headers/ETag' }, Link: {} },
          content: { 'application/json': {} },
        },
      },
      headers: { ETag: { required: true } },
    },
  };

  test('tells of each operation what a program needs to know', async () => {
    const { operations } = await load(description);
    const parameters = [
      { name: 'id', in: 'path', required: true },
      { name: 'X-Trace', in: 'header', required: false },
    ];
    expect(operations).toEqual({
      savePet: {
        method: 'PUT',
        path: '/pets/{id}',
        summary: 'Save a pet',
        tags: ['Pets'],
        deprecated: true,
        security: [],
        parameters,
        requestBody: { required: true, content: ['application/json', 'text/csv'] },
        responses: {
          200: { content: ['application/json'], requiredHeaders: ['ETag'] },
          default: { content: [], requiredHeaders: [] },
        },
        'x-rate-limit': { limit: 5 },
      },
      getPetsId: {
        method: 'GET',
        path: '/pets/{id}',
        summary: '',
        tags: [],
        deprecated: false,
        security: [{ key: [] }],
        parameters,
        requestBody: null,
        responses: { 200: { content: [], requiredHeaders: [] } },
      },
    });
  });

  test('tells of each event by its name', async () => {
    const { events } = await load(description);
    expect(events).toEqual({ 'pet.born': { operationId: 'petBorn' }, 'pet.lost': { operationId: 'postPetLost' } });
  });

  test('loses no operation to another of the same name', async () => {
    const paths = {
      '/a-b': { get: { responses: ok } },
      '/a/b': { get: { responses: ok } },
      '/p': { get: { operationId: '__proto__', responses: ok } },
    };
    const { operations } = await load({ ...head, paths });
    expect(Object.keys(operations)).toEqual(['getAB', 'getAB_2', '__proto__']);
  });

  test('takes a description without paths, and one with empty content', async () => {
    expect(await load(head)).toMatchObject({ operations: {}, events: {} });
    const broken = { 200: { description: 'Pets.', content: null, headers: null } } as never;
    const { operations } = await load({ ...head, paths: { '/pets': { get: { responses: broken } } } });
    expect(operations).toMatchObject({ getPets: { responses: { 200: { content: [], requiredHeaders: [] } } } });
  });

  test('writes the same text each time', () => {
    expect(generateOperations(structuredClone(description))).toBe(generateOperations(description));
    expect(generateOperations(description)).toMatch(/^\/\/ Made by `make generate`[^\n]*Do not edit/);
  });
});
