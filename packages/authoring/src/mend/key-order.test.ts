import { describe, expect, test } from 'vitest';
import { mendFiles, mendPart } from './test-mend.ts';

describe('keys', () => {
  test.each<[name: string, kind: 'pathItem' | 'schema' | 'response', given: string, want: string]>([
    [
      'of a schema',
      'schema',
      'examples: [cat]\nx-note: a\nmaxLength: 9\ndescription: A name.\ntype: string\n',
      'type: string\ndescription: A name.\nmaxLength: 9\nexamples: [cat]\nx-note: a\n',
    ],
    [
      'of the schemas inside, but not the order of the properties',
      'schema',
      'properties:\n  name:\n    maxLength: 9\n    type: string\n  age: { minimum: 0, type: integer }\ntype: object\n',
      'type: object\nproperties:\n  name:\n    type: string\n    maxLength: 9\n  age: { type: integer, minimum: 0 }\n',
    ],
    [
      'of the schemas of a list',
      'schema',
      'oneOf:\n  - maxLength: 9\n    type: string\n\n  - minimum: 0\n    type: integer\ndescription: Either.\n',
      'description: Either.\noneOf:\n  - type: string\n    maxLength: 9\n\n  - type: integer\n    minimum: 0\n',
    ],
    [
      'beside a reference',
      'schema',
      'properties:\n  name:\n    description: Its name.\n    $ref: other.yaml\n',
      'properties:\n  name:\n    $ref: other.yaml\n    description: Its name.\n',
    ],
    [
      'of a path item: methods as Redocly wants them',
      'pathItem',
      'delete:\n  operationId: a\npost:\n  operationId: b\nparameters: []\nget:\n  summary: C\n  operationId: c\n',
      'parameters: []\nget:\n  operationId: c\n  summary: C\npost:\n  operationId: b\ndelete:\n  operationId: a\n',
    ],
    [
      'of responses: statuses ascend',
      'pathItem',
      "get:\n  responses:\n    default: { description: d }\n    4XX: { description: x }\n    '404': { description: c }\n    200: { description: a }\n    x-b: 1\n    2XX: { description: b }\n",
      "get:\n  responses:\n    200: { description: a }\n    2XX: { description: b }\n    '404': { description: c }\n    4XX: { description: x }\n    default: { description: d }\n    x-b: 1\n",
    ],
    [
      'of a response, its media types and its examples, but not the order of the examples',
      'response',
      'content:\n  text/plain:\n    examples:\n      two:\n        value: { b: 1, a: 2 }\n        summary: Two\n      one: { value: 1 }\n    schema: {}\ndescription: Gone.\n',
      'description: Gone.\ncontent:\n  text/plain:\n    schema: {}\n    examples:\n      two:\n        summary: Two\n        value: { b: 1, a: 2 }\n      one: { value: 1 }\n',
    ],
    [
      'that OpenAPI does not know, before the extensions',
      'schema',
      'x-b: 1\nzebra: 1\nx-a: 1\napple: 1\ntype: string\n',
      'type: string\nzebra: 1\napple: 1\nx-a: 1\nx-b: 1\n',
    ],
    [
      'but not those of values',
      'schema',
      'type: object\ndefault: { type: a, $ref: b }\nexamples:\n  - name: a\n    $ref: b\n    type: c\n',
      'type: object\ndefault: { type: a, $ref: b }\nexamples:\n  - name: a\n    $ref: b\n    type: c\n',
    ],
  ])('%s', async (_name, kind, given, want) => {
    expect(await mendPart(kind, given)).toBe(want);
    expect(await mendPart(kind, want)).toBe(want);
  });

  test('of the root; its extensions, paths, events and components stay as they are', async () => {
    const paths = 'paths:\n  /b: { get: { summary: B, operationId: b } }\n  /a: {}\n';
    const { changed, told } = await mendFiles({
      'openapi.yaml': `x-b: 1\nx-a: 1\n${paths}info:\n  version: 1.0.0\n  title: Pets\nopenapi: 3.1.0\n`,
    });
    expect(changed['openapi.yaml']).toBe(
      `openapi: 3.1.0\ninfo:\n  title: Pets\n  version: 1.0.0\n${paths.replace('summary: B, operationId: b', 'operationId: b, summary: B')}x-b: 1\nx-a: 1\n`,
    );
    expect(told).toEqual([
      'openapi.yaml:1 `openapi` stands before `x-b`',
      'openapi.yaml:3 `title` stands before `version`',
      'openapi.yaml:6 `operationId` stands before `summary`',
    ]);
  });

  test('that the caller wants behind all others', async () => {
    const given = 'x-first: 1\nx-zebra: 2\ntype: string\nx-last: 3\n';
    const want = 'type: string\nx-last: 3\nx-zebra: 2\nx-first: 1\n';
    expect(await mendPart('schema', given, { last: ['x-first'] })).toBe(
      'type: string\nx-last: 3\nx-zebra: 2\nx-first: 1\n',
    );
    expect(await mendPart('schema', want, { last: ['x-first'] })).toBe(want);
  });

  test('of an example that only the value of another refers to', async () => {
    const { changed } = await mendFiles({
      'openapi.yaml': 'openapi: 3.1.0\ncomponents:\n  examples:\n    Cats:\n      $ref: Cats.yaml\n',
      'Cats.yaml': 'value:\n  - $ref: Cat.yaml\n  - $ref: Dog.yaml\n',
      'Cat.yaml': 'value: { name: Tom }\nsummary: A cat\n',
      'Dog.yaml': 'name: Rex\nkind: dog\n',
    });
    expect(changed).toEqual({ 'Cat.yaml': 'summary: A cat\nvalue: { name: Tom }\n' });
  });
});
