import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { noInline } from './no-inline.ts';

const component = (schema: string) => `${HEAD}components:\n  schemas:\n    A: ${schema}\n`;
const response = (schema: string) =>
  `${HEAD}paths:\n  /a:\n    get:\n      responses:\n        "200":\n          content:\n            a/b:\n              schema: ${schema}\ncomponents: { schemas: { A: { type: object } } }\n`;
const MAP = '{ properties: { a: { type: object, additionalProperties: {} } } }';

describe('no-inline', () => {
  test.each([
    ['a body with a name', response('{ $ref: "#/components/schemas/A" }')],
    ['a component with scalars and lists', component('{ properties: { a: { type: string }, b: { items: {} } } }')],
    ['an object with a name', component('{ properties: { a: { $ref: "#/components/schemas/A" } } }')],
    ['the parts of a whole', component('{ allOf: [{ properties: { a: {} } }], not: { type: object } }')],
    ['definitions', component('{ $defs: { B: { type: object } } }')],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(noInline, source)).toEqual([]);
  });

  const move = 'Move it to `components/schemas`, and write a `$ref` to it here.';
  test.each([
    ['a body, once', response('{ type: object }'), [`10:15 The schema of this body has no name. ${move}`]],
    ['a scalar body', response('{ type: string }'), [`10:15 The schema of this body has no name. ${move}`]],
    [
      'objects in a property, a list, an alternative and an object without `type`',
      component(
        '{ properties: { a: { type: object }, b: { items: { type: [object, "null"] } }, c: { oneOf: [{ type: object }] }, d: { properties: {} } } }',
      ),
      [
        `5:35 The object has no name. ${move}`,
        `5:65 The object has no name. ${move}`,
        `5:108 The object has no name. ${move}`,
        `5:121 The object has no name. ${move}`,
      ],
    ],
    ['a map', component(MAP), [`5:35 The map has no name. ${move}`]],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(noInline, source)).toEqual(findings);
  });

  test('leaves maps alone', async () => {
    expect(await findingsOf(noInline, component(MAP), { maps: false })).toEqual([]);
  });
});
