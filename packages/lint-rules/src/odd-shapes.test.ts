import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from './rules/index.ts';
import { HEAD } from './test-rule.ts';

/** A bit of everything that a rule looks into. */
const SOURCE = `${HEAD}x-scopes: { pets:read: Read pets. }
x-error-codes: [{ status: 400, code: invalid }]
x-rate-limit-policies: { read: { limit: 1, window: 1 } }
x-version-policy: { deprecation_period: P12M }
servers: [{ url: https://example.com/v1, variables: { a: {} } }]
paths:
  /pets/{pet_id}:
    parameters: [{ name: pet_id, in: path, schema: { type: string } }]
    get:
      operationId: getPet
      summary: Get
      deprecated: true
      x-deprecated-at: 2027-01-01
      x-sunset: 2027-01-02
      x-pagination: cursor
      x-rate-limit: { policy: read, limit: 2, window: 1 }
      x-seed: [S-001]
      x-transition: { from: [a], to: [b] }
      security: [{ bearerAuth: [pets:read] }]
      parameters: [{ $ref: '#/components/parameters/Limit' }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      callbacks: { born: { '{$request.body#/url}': { post: { requestBody: { content: { a/b: { schema: {} } } } } } } }
      responses:
        '200':
          headers: { X-Request-Id: { schema: { type: string } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Pets' }, examples: { a: { value: { cursor: a } } } } }
        '400':
          content: { application/json: { schema: { $ref: '#/components/schemas/Error' }, example: { error: { code: b } } } }
        '404': { $ref: '#/components/responses/NotFound' }
webhooks:
  pet.born:
    post:
      security: []
      parameters: [{ name: webhook-id, in: header }]
      requestBody: { content: { application/json: { schema: { properties: { type: { const: pet.born } } } } } }
components:
  parameters: { Limit: { name: limit, in: query, schema: { allOf: [{ type: integer }], default: 1 } } }
  responses: { NotFound: { content: { application/json: { examples: { a: { value: {} } } } } } }
  schemas:
    WebhookEventType: { enum: [pet.born], x-enum-descriptions: { pet.born: A pet is born. } }
    Error: { properties: { error: { properties: { code: { enum: [a, b] } } } } }
    Pets:
      required: [data, cursor]
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        cursor: { anyOf: [{ type: string }] }
        total: { type: integer }
        status: { oneOf: [{ const: a }, { enum: [b] }] }
    Pet:
      required: [id]
      additionalProperties: false
      patternProperties: { ^x: { type: string } }
      properties: { id: { type: string, pattern: a }, created_at: { format: date-time } }
      if: { required: [a] }
      then: { required: [b] }
`;
type Tree = { [key: string]: unknown };

const config = await createConfig({
  plugins: [{ id: 'botbat', rules: { oas3: rules } }],
  rules: Object.fromEntries(Object.keys(rules).map((rule) => [`botbat/${rule}`, 'error'])),
});
const lint = (source: string) => lintFromString({ source, config, absoluteRef: 'openapi.yaml' });

/** The keys that lead to each value below the one given. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[...path, key], ...pathsIn((value as Tree)[key], [...path, key])]);
}

function withValue(path: readonly string[], value: unknown): string {
  const root = parse(SOURCE) as Tree;
  const holder = path.slice(0, -1).reduce((tree, key) => tree[key] as Tree, root);
  holder[path.at(-1) ?? ''] = value;
  return JSON.stringify(root);
}

const PATHS = pathsIn(parse(SOURCE)).filter(([section]) => section !== 'openapi');

test.each([[null], [5], [[null]]])(
  'no rule stumbles over %j, wherever it stands',
  async (value) => {
    for (const path of PATHS) await expect(lint(withValue(path, value)), path.join(' ')).resolves.toBeDefined();
  },
  60_000,
);

test('schemas that all hold each other are looked at once each', async () => {
  const names = Array.from({ length: 16 }, (_, index) => `S${index}`);
  const others = names.map((name) => `{ $ref: '#/components/schemas/${name}' }`).join(', ');
  const schemas = names.map((name) => `    ${name}: { anyOf: [${others}], allOf: [${others}] }\n`).join('');
  const body = "content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } }";
  const page = `{ properties: { data: ${others.split(', ')[0]}, cursor: { type: string, anyOf: [${others}] }, total: {} } }`;
  const source = `${HEAD}paths:
  /pets:
    post:
      x-transition: { from: [a], to: [] }
      requestBody: { ${body} }
      responses:
        '200': { ${body} }
        '201': { content: { application/json: { schema: ${page} } } }
webhooks:
  pet.born: { post: { requestBody: { ${body} } } }
components:
  schemas:
    Holder: { properties: { pet_id: { anyOf: [${others}] } } }
${schemas}`;
  expect(await lint(source)).not.toEqual([]);
});
