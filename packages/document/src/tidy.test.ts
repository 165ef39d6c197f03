import { describe, expect, test } from 'vitest';
import { tidy } from './tidy.ts';
import type { Description } from './types.ts';

const head = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };

describe('tidy', () => {
  test('sorts the components, and nothing inside or outside of them', () => {
    const description = {
      ...head,
      paths: { '/b': {}, '/a': {} },
      components: {
        schemas: { b: { type: 'object', properties: { z: true, a: true } }, B: true, a: true },
        parameters: { limit: { name: 'limit', in: 'query' } },
      },
    } satisfies Description;
    expect(JSON.stringify(tidy(description))).toBe(
      JSON.stringify({
        ...head,
        paths: { '/b': {}, '/a': {} },
        components: {
          parameters: { limit: { name: 'limit', in: 'query' } },
          schemas: { B: true, a: true, b: { type: 'object', properties: { z: true, a: true } } },
        },
      }),
    );
  });

  test('leaves extensions of the components as they are', () => {
    const components = { 'x-list': ['b', 'a'], 'x-text': 'text', 'x-none': null };
    expect(tidy({ ...head, components } as Description).components).toEqual(components);
  });

  test('omits keys at every depth', () => {
    const description = {
      ...head,
      'x-seed': 1,
      tags: [{ name: 'Pets', 'x-seed': 2 }],
      components: { schemas: { Pet: { 'x-seed': [3], 'x-kept': { 'x-seed': 4 } } } },
    };
    expect(tidy(description, { omit: ['x-seed'] })).toEqual({
      ...head,
      tags: [{ name: 'Pets' }],
      components: { schemas: { Pet: { 'x-kept': {} } } },
    });
  });

  test('does not change what it is given', () => {
    const description = { ...head, 'x-seed': 1, components: { schemas: { b: true, a: true } } };
    const before = JSON.stringify(description);
    tidy(description, { omit: ['x-seed'] });
    expect(JSON.stringify(description)).toBe(before);
  });

  test('keeps a key named `__proto__`', () => {
    const text =
      '{"openapi":"3.1.0","components":{"schemas":{"__proto__":{"properties":{"__proto__":{"type":"string"}}}}}}';
    expect(JSON.stringify(tidy(JSON.parse(text)))).toBe(text);
  });
});
