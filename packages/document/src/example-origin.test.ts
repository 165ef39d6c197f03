import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Source } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { describeFault, findOrigin } from './example-origin.ts';
import { testFolder } from './test-folder.ts';

const FILES = {
  'Rex.yaml': 'value:\n  name: Rex\n  owner: { name: Ann, a/b: 1 }\n',
  'RexSold.yaml': 'value:\n  $ref: Rex.yaml\n  owner: { name: Bo }\n',
  'Pets.yaml': 'value:\n  - $ref: Rex.yaml\n  - $ref: RexSold.yaml\n',
  'Ping.yaml': 'value:\n  $ref: Pong.yaml\n',
  'Pong.yaml': 'value:\n  $ref: Ping.yaml\n',
  'Text.yaml': 'value:\n  $ref: a text like any other\n',
  'pets.yaml': 'get:\n  examples:\n    all:\n      value:\n        - $ref: Rex.yaml\n  value:\n    $ref: Rex.yaml\n',
};

test.each([
  ['what the file has itself', 'Rex.yaml#/value/name', 'Rex.yaml#/value/name'],
  ['what comes from another file', 'Pets.yaml#/value/0/name', 'Rex.yaml#/value/name'],
  ['what is merged over it', 'Pets.yaml#/value/1/owner/name', 'RexSold.yaml#/value/owner/name'],
  ['what it is merged over', 'Pets.yaml#/value/1/owner/a~1b', 'Rex.yaml#/value/owner/a~1b'],
  ['the whole, which is wrong where it is used', 'Pets.yaml#/value/0', 'Pets.yaml#/value/0'],
  ['an example in a map', 'pets.yaml#/get/examples/all/value/0/name', 'Rex.yaml#/value/name'],
  ['what no file has', 'Pets.yaml#/value/0/age', 'Pets.yaml#/value/0/age'],
  ['what is not in an example', 'pets.yaml#/get/value/name', 'pets.yaml#/get/value/name'],
  ['a circle', 'Ping.yaml#/value/name', 'Ping.yaml#/value/name'],
  ['a `$ref` that is a text', 'Text.yaml#/value/name', 'Text.yaml#/value/name'],
])('%s', (_name, given, want) => expect(originOf(given, false)).toBe(want));

test.each([
  ['what lacks something', 'Pets.yaml#/value/0', 'Rex.yaml#/value'],
  ['a variant that lacks something', 'RexSold.yaml#/value', 'Rex.yaml#/value'],
  ['a part that lacks something', 'Pets.yaml#/value/1/owner', 'RexSold.yaml#/value/owner'],
  ['an example that is not composed', 'Rex.yaml#/value', 'Rex.yaml#/value'],
])('%s', (_name, given, want) => expect(originOf(given, true)).toBe(want));

const START = 'Example value must conform to the schema: ';

test.each([
  ['#/value/name', '`name` property type must be string.', '`name` property type must be string.'],
  ['#/value', '`0` property type must be object.', 'type must be object.'],
  ['#/value', "`owner` property must have required property 'name'.", "must have required property 'name'."],
  ['#/value/owner', "must have required property 'name'.", "`owner` property must have required property 'name'."],
  [
    '#/value/age',
    '`0` property must NOT have unevaluated properties `age`.',
    'must NOT have unevaluated properties `age`.',
  ],
  ['#/examples/0/name', '`name` property type must be string.', '`name` property type must be string.'],
])('at %s, %s', (pointer, given, want) => {
  expect(describeFault(START + given, pointer)).toBe(START + want);
});

test('other findings stay as they are', () => {
  expect(describeFault('Add a `name` property.', '#/value')).toBe('Add a `name` property.');
});

function originOf(place: string, isMissing: boolean): string {
  const folder = testFolder(FILES);
  const [name = '', pointer] = place.split('#');
  const source = new Source(join(folder, name), readFileSync(join(folder, name), 'utf8'));
  const origin = findOrigin({ source, pointer: `#${pointer}` }, isMissing);
  return `${relative(folder, origin.source.absoluteRef)}${origin.pointer}`;
}
