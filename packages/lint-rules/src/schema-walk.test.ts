import { expect, test } from 'vitest';
import type { Node } from './node.ts';
import { nameOf } from './schema.ts';
import { partsOf, propertyNames, walkSchemas, type Visited } from './schema-walk.ts';
import { HEAD, nodesOf } from './test-rule.ts';

/** The schema `Start` of a description, beside others. */
async function start(schemas: string): Promise<Node> {
  const [root] = await nodesOf(`${HEAD}components:\n  schemas:\n${schemas.replaceAll(/^/gm, '    ')}\n`);
  return (root as Node).child('components').child('schemas').child('Start');
}

/** Each schema that is visited, and those around it. */
function visitsOf(schema: Node, visited?: Visited): string[] {
  const visits = [...walkSchemas(schema, visited)];
  return visits.map(({ schema: { location }, around }) =>
    [...around.map((outer) => outer.location), location].map(nameOf).join(' > '),
  );
}

const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;

test('what a value can meet is visited, parts with what they are parts of', async () => {
  const schema = await start(`Start:
  anyOf: [${ref('Part')}]
  properties: { child: { type: string } }
  additionalProperties: { title: More }
  not: { title: Never }
  if: { title: Asked }
  then: { title: Then }
Part: { items: ${ref('Item')} }
Item: {}`);
  expect(visitsOf(schema)).toEqual(['Start', 'Start > Part', 'Start > then', 'child', 'additionalProperties', 'Item']);
});

test('a schema comes again only when it is in less than before', async () => {
  const schema = await start(`Start:
  allOf: [${ref('Base')}, ${ref('Middle')}]
  properties: { base: ${ref('Base')}, again: ${ref('Start')} }
Middle: { allOf: [${ref('Base')}] }
Base: { oneOf: [${ref('Start')}, ${ref('Middle')}] }`);
  const visited: Visited = new Map();
  expect(visitsOf(schema, visited)).toEqual(['Start', 'Start > Base', 'Start > Middle', 'Base', 'Base > Middle']);
  expect(visitsOf(schema, visited)).toEqual([]);
});

test('parts are what holds for the same value, through `$ref` and `allOf`, each once', async () => {
  const schema = await start(`Start: { $ref: '#/components/schemas/Base', properties: { a: {} } }
Base: { allOf: [${ref('Start')}, { properties: { b: {}, a: {} } }, ${ref('Missing')}, null] }`);
  expect(propertyNames(partsOf(schema))).toEqual(['a', 'b']);
});
