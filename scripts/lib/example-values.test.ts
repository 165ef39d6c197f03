import { expect, test } from 'vitest';
import type { Description } from '@botbat/document';
import { listExampleValues, listObjects, listTexts } from './example-values.ts';

const VALUE = { id: 'a', list: [{ id: 'b' }, 'c', 3, null], more: { text: 'd' } };

test('lists named examples where they are written', () => {
  const examples = { inline: { value: null }, shared: { $ref: '#/components/examples/Pet' } };
  const description = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    paths: { '/pets': { post: { requestBody: { content: { 'application/json': { examples } } } } } },
    components: { examples: { Pet: { value: VALUE } } },
  } satisfies Description;
  expect(listExampleValues(description)).toEqual([
    {
      name: 'inline',
      pointer: '/paths/~1pets/post/requestBody/content/application~1json/examples/inline',
      value: null,
    },
    { name: 'Pet', pointer: '/components/examples/Pet', value: VALUE },
  ]);
});

test('lists the objects inside a value, the outer one first', () => {
  expect(listObjects(VALUE)).toEqual([VALUE, { id: 'b' }, { text: 'd' }]);
  expect([listObjects(null), listObjects('text')]).toEqual([[], []]);
});

test('lists the texts inside a value, but no keys', () => {
  expect(listTexts(VALUE)).toEqual(['a', 'b', 'c', 'd']);
});
