import type { Description } from '@botbat/document';
import { expect, test } from 'vitest';
import { hoistSchemas } from './hoist-schemas.ts';
import { compile } from './named-types/test-compile.ts';
import { generateTypes } from './types.ts';

const AT = '#/paths/~1a/post/requestBody/content/application~1json/schema/properties/tree';
const tree = { type: 'object', properties: { child: { $ref: AT } } };
const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'A', version: '1' },
  paths: {
    '/a': {
      post: {
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { tree } } } } },
        responses: { 200: { description: '', content: { 'application/json': { schema: { $ref: AT } } } } },
      },
    },
  },
} as unknown as Description;

test('a schema inside of an operation that others refer to becomes a component', () => {
  const { components } = hoistSchemas(DESCRIPTION);
  const [name = ''] = Object.keys(components?.schemas ?? {});
  const $ref = `#/components/schemas/${name}`;
  expect(components?.schemas).toEqual({ [name]: { type: 'object', properties: { child: { $ref } } } });
});

test('the types compile', () => {
  expect(compile({ '/types.ts': generateTypes(DESCRIPTION) }).errors).toEqual([]);
});

test('a description without such references stays as it is', () => {
  const description = { ...DESCRIPTION, paths: {} };
  expect(hoistSchemas(description)).toBe(description);
});
