import { getLineColLocation } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import type { Location, Node } from './node.ts';
import { HEAD, nodesOf } from './test-rule.ts';

const SOURCE = `${HEAD}x-pets:
  a/b~c: { name: Rex }
  max: { $ref: '#/x-pets/a~1b~0c' }
  lost: { $ref: '#/x-pets/nowhere' }
  list: [Rex, { $ref: '#/x-pets/a~1b~0c' }]
  text: Rex
paths:
  /pets: { $ref: '#/x-items/pets' }
x-items:
  pets: { summary: Pets }
`;

function position(location: Location): string {
  const { start } = getLineColLocation(location);
  return `${start.line}:${start.col}`;
}

const [pathItem, root] = (await nodesOf(SOURCE)) as [Node, Node];
const pets = root.child('x-pets');

test('a child knows its value, its name and its place', () => {
  const child = pets.child('a/b~c').child('name');
  expect([child.value, child.name, position(child.location), position(child.key)]).toEqual([
    'Rex',
    'name',
    '4:18',
    '4:12',
  ]);
});

test('what is behind a `$ref` is placed where it is written, and keeps the name that it has here', () => {
  const max = pets.get('max');
  expect([max?.name, max && position(max.key), max && position(max.entry.key)]).toEqual(['max', '4:3', '5:3']);
  expect(max?.get('name')).toBeUndefined();
  expect(max?.child('name').entry.value).toBe('Rex');
});

test('a visited object remembers the `$ref` that led to it', () => {
  expect([pathItem.name, position(pathItem.key), position(pathItem.entry.key)]).toEqual(['/pets', '12:3', '10:3']);
});

test('a `$ref` that leads nowhere leads to nothing', () => {
  expect(pets.child('lost').follow()).toBeUndefined();
  expect(pets.get('lost')).toBeUndefined();
});

test('entries are the objects, whether written there or referred to', () => {
  expect(pets.entries().map(({ name }) => name)).toEqual(['a/b~c', 'max']);
  expect(
    pets
      .child('list')
      .entries()
      .map(({ name, fields }) => [name, fields.name]),
  ).toEqual([['1', 'Rex']]);
  expect(
    pets
      .child('list')
      .children()
      .map(({ value }) => value),
  ).toEqual(['Rex', { $ref: '#/x-pets/a~1b~0c' }]);
});

test('what is no object has no fields and no children, and names of the language are no fields', () => {
  const text = pets.child('text');
  expect([text.fields, text.children(), text.child('length').value]).toEqual([{}, [], undefined]);
  expect([pets.child('constructor').value, pets.child('missing').child('more').value]).toEqual([undefined, undefined]);
});

test('a field that is missing is placed at the key of the whole', () => {
  const rex = pets.child('a/b~c');
  expect(['name', 'age'].map((field) => position(rex.locate(field)))).toEqual(['4:18', '4:3']);
  expect(['name', 'age'].map((field) => position(rex.locateKey(field)))).toEqual(['4:12', '4:3']);
});
