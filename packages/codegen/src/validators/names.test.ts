import { describe, expect, test } from 'vitest';
import { inlineId, isInline, nameOfId, partId } from './ids.ts';
import { fileName, identifierPart } from './names.ts';

const NAMES = [
  'Pet',
  'pet',
  'a.b',
  'a-b',
  'a_b',
  'a b',
  'a/b',
  'a$b',
  'a$dot$b',
  'a$2e$b',
  'é',
  '💬',
  '',
  '1',
  '..',
  '/x',
];

describe('identifierPart', () => {
  test.each([
    ['Pet', 'Pet'],
    ['a.b-c', 'a$dot$b$dash$c'],
    ['a b', 'a$20$b'],
    ['💬', '$1f4ac$'],
    ['a$b', 'a$24$b'],
  ])('%j → %j', (name, want) => expect(identifierPart(name)).toBe(want));

  test('different names stay different, and are identifiers', () => {
    const identifiers = NAMES.map((name) => `validate_${identifierPart(name)}`);
    expect(new Set(identifiers).size).toBe(NAMES.length);
    expect(identifiers.filter((identifier) => !/^[A-Za-z_$][\w$]*$/.test(identifier))).toEqual([]);
  });
});

test.each([
  ['Pet', 'Pet'],
  ['pet.born', 'pet.born'],
  ['a b/c', 'a_b_c'],
  ['/components/x', '_components_x'],
  ['../../etc', '__.._etc'],
  ['..', '_'],
  ['%2e#?', '_2e_'],
  ['x'.repeat(500), 'x'.repeat(120)],
])('the file of %j is named %j', (name, want) => expect(fileName(name)).toBe(want));

describe('ids', () => {
  test.each([
    ['/components/schemas/Pet', 'schema:Pet', 'Pet'],
    ['/components/schemas/a~1b c', 'schema:a%2Fb%20c', 'a/b c'],
    ['/components/schemas/Pet/items', 'part:%2Fcomponents%2Fschemas%2FPet%2Fitems', '/components/schemas/Pet/items'],
    ['/paths/~1pets', 'part:%2Fpaths%2F~1pets', '/paths/~1pets'],
  ])('%s is %s', (pointer, id, name) => {
    expect(partId(pointer)).toBe(id);
    expect(nameOfId(id)).toBe(name);
    expect(isInline(id)).toBe(false);
  });

  test('what is written where it is used', () => {
    const id = inlineId('list_200');
    expect([id, nameOfId(id), isInline(id)]).toEqual(['inline:list_200', 'list_200', true]);
    expect(inlineId('*/ throw 1 /*')).not.toContain('*/');
  });
});
