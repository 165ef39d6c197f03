import type { Description } from '@botbat/document';
import { expect, test } from 'vitest';
import { filesOf } from '../../packages/codegen/src/calls/test-files.ts';
import { exceeding, instantiations } from './figures.ts';

const DESCRIPTION: Description = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  paths: Object.fromEntries(
    ['cats', 'dogs', 'emus'].map((name) => {
      const schema = { type: 'object', properties: { [name]: { type: 'string' } } };
      const responses = { 200: { description: 'Fine.', content: { 'application/json': { schema } } } };
      return [`/${name}`, { get: { operationId: name, responses } }];
    }),
  ),
};

test('more than there may be is found, also what is no number', () => {
  const figures = [1, 2, 3, NaN].map((value) => ({ figure: 'a', value, most: 2 }));
  expect(exceeding(figures).map(({ value }) => value)).toEqual([3, NaN]);
});

test('types that the compiler has to work out for each call are counted', () => {
  const files = filesOf(DESCRIPTION);
  const plain = instantiations('pets', files, 1000);
  const runtime = files['/runtime.d.ts'].replace(
    '{ withResponse()',
    '{ all: { [Key in keyof Data]: Promise<Data[Key]> }; withResponse()',
  );
  const clever = files['/calls.ts'].replaceAll(/ApiPromise<(.*?)>/g, "ApiPromise<Pick<$1, keyof $1>>['all']");
  const costly = instantiations(
    'pets',
    { ...files, '/runtime.d.ts': runtime, '/calls.ts': `// @ts-nocheck\n${clever}` },
    1000,
  );
  expect(plain.figure).toBe('instantiations: 3 calls of pets');
  expect(costly.value).toBeGreaterThan(plain.value);
});

test('what does not compile has no figure', () => {
  const files = { ...filesOf(DESCRIPTION), '/named-types.ts': 'export type CatsInput = Gone;\n' };
  expect(() => instantiations('pets', files, 1000)).toThrow('The calls of pets do not compile: ');
});
