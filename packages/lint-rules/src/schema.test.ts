import { expect, test } from 'vitest';
import { nameOf, schemaOf } from './schema.ts';

test.each([
  ['/openapi/schemas/Contact.yaml', '#/', 'Contact'],
  ['C:\\openapi\\headers\\X-Request-Id.yaml', '#/', 'X-Request-Id'],
  ['https://example.com/Error.details.json', '#/', 'Error.details'],
  ['openapi.yaml', '#/components/schemas/Contact', 'Contact'],
  ['Contact.yaml', '#/properties/a~1b~0c', 'a/b~c'],
])('names what %s holds at %s', (absoluteRef, pointer, name) => {
  expect(nameOf({ pointer, source: { absoluteRef } })).toBe(name);
});

test('leaves out what `struct` reports, so that a rule does not stumble over it', () => {
  const broken = { type: 5, required: 'a', properties: ['a'], allOf: [null], items: null, pattern: 1, then: 2 };
  expect(schemaOf({ ...broken, format: 'uri' })).toEqual({ format: 'uri' });
  expect([null, true, 5, []].map(schemaOf)).toEqual([{}, {}, {}, {}]);
});
