import type { Description, Schema } from '@botbat/document';
import { expect, test } from 'vitest';
import { compile } from './named-types/test-compile.ts';
import { generateTypes } from './types.ts';
import { withoutCircles } from './without-circles.ts';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const SCHEMAS: { [name: string]: Schema } = {
  List: { type: 'array', items: ref('List') },
  Pair: { type: 'array', prefixItems: [{ type: 'string' }, ref('Pair')] },
  Ping: { oneOf: [ref('a~1b'), { type: 'string' }] },
  'a/b': { allOf: [ref('Ping')] },
  Tree: { type: 'object', properties: { children: { type: 'array', items: ref('Tree') } } },
  Lists: { type: 'array', items: ref('List') },
};
const describeSchemas = (schemas: { [name: string]: Schema }) =>
  ({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {}, components: { schemas } }) as Description;

test('only what leads back to itself without an object in between is opened', () => {
  const { schemas } = withoutCircles(describeSchemas(SCHEMAS)).components ?? {};
  const { Tree, Lists } = SCHEMAS;
  expect(schemas).toEqual({ List: {}, Pair: {}, Ping: {}, 'a/b': {}, Tree, Lists });
});

test('a description without circles stays as it is', () => {
  const description = describeSchemas({ Tree: SCHEMAS['Tree'] ?? {} });
  expect(withoutCircles(description)).toBe(description);
});

test('the types compile', () => {
  const text = generateTypes(describeSchemas(SCHEMAS), { rootTypes: false });
  expect(compile({ '/types.ts': text }).errors).toEqual([]);
  // Seen to fail without.
  const circular = text.replace('List: unknown', "List: components['schemas']['List'][]");
  expect(compile({ '/types.ts': circular }).errors).toEqual([expect.stringContaining('TS2502')]);
});
