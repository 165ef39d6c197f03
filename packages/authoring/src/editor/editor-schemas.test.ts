import { expect, test } from 'vitest';
import { editorSchemas, FILE_KINDS } from './editor-schemas.ts';

test('one schema holds every object, and a door leads to it from each kind of file', () => {
  const schemas = editorSchemas({
    openapi: {
      $id: 'https://example.org/openapi',
      properties: { info: { $ref: '#/$defs/info' } },
      unevaluatedProperties: false,
      $defs: { info: { type: 'object' }, 'media-type': { properties: { schema: { $dynamicRef: '#meta' } } } },
    },
    vocabularies: [
      {
        properties: { $dynamicRef: { $ref: '#/$defs/text' }, not: { $dynamicRef: '#meta' } },
        $defs: { text: { type: 'string' } },
      },
      { properties: { xml: {} } },
    ],
    extensions: { $defs: { 'x-note': { objects: ['root', 'schema'], title: 'A note' } } },
  });
  expect([...schemas.keys()]).toEqual(['openapi.json', ...FILE_KINDS.map((kind) => `${kind}.json`)]);
  expect(schemas.get('schema.json')).toEqual({ $ref: 'openapi.json#/$defs/schema' });
  const note = { 'x-note': { $ref: '#/$defs/x-note' } };
  const closed = { patternProperties: { '^x-': {} }, additionalProperties: false };
  expect(schemas.get('openapi.json')?.$defs).toEqual({
    text: { type: 'string' },
    root: { type: 'object', properties: { info: { $ref: '#/$defs/info' }, ...note }, ...closed },
    info: { type: 'object' },
    'media-type': { properties: { schema: { $ref: '#/$defs/schema' } } },
    schema: {
      type: ['object', 'boolean'],
      properties: { $dynamicRef: { $ref: '#/$defs/text' }, not: { $ref: '#/$defs/schema' }, xml: {}, ...note },
      ...closed,
    },
    'x-note': { title: 'A note' },
    uri: { type: 'string' },
  });
});
