import { describe, expect, test } from 'vitest';
import { identifier, nameDeclaration, nameParameters, pascalCase, TypeNames } from './names.ts';

test.each([
  ['Pet', 'Pet'],
  ['pet-list.v1', 'pet_list_v1'],
  ['2fa', '_2fa'],
  ['string', 'string_'],
  ['class', 'class_'],
  ['ä', '_'],
  ['', '_'],
])('the identifier of %j', (name, want) => {
  expect(identifier(name)).toBe(want);
});

test.each([
  ['sendMessage', 'SendMessage'],
  ['message.status_updated', 'MessageStatusUpdated'],
  ['2fa', '_2fa'],
  ['', '_'],
])('%j in Pascal case', (name, want) => {
  expect(pascalCase(name)).toBe(want);
});

describe('TypeNames', () => {
  test('gives each name once, and counts on', () => {
    const warnings: string[] = [];
    const names = new TypeNames((pointer, message) => warnings.push(`${pointer} ${message}`));
    expect(['A', 'A', 'A', 'A_2'].map((name) => names.give(name, '/a'))).toEqual(['A', 'A_2', 'A_3', 'A_2_2']);
    expect(warnings).toContain('/a `A` is the name of another type already; this one is `A_2`.');
  });

  test('gives a beginning that is free with every ending', () => {
    const names = new TypeNames(() => {});
    names.give('AResult');
    expect(names.giveBase('A', ['Input', 'Result'])).toBe('A_2');
    expect(names.has('A_2Input')).toBe(true);
  });
});

test.each([
  ['/components/schemas/Pet', 'Pet'],
  ['/components/schemas/Pet/properties/name', 'PetName'],
  ['/components/schemas/Pet/$defs/chip', 'PetChip'],
  ['/paths/~1pets/get/responses/200', 'PathsPetsGetResponses200'],
])('a part of the description: %s', (pointer, want) => {
  expect(nameDeclaration(new TypeNames(() => {}), { pointer, schema: true, forms: {} })).toBe(want);
});

test('parameters whose name is taken begin with their place', () => {
  const parameters = [
    { name: 'id', in: 'path' },
    { name: 'id', in: 'query' },
    { name: 'query_id', in: 'query' },
    { name: 'body', in: 'cookie' },
  ];
  expect(nameParameters(parameters).map(([key]) => key)).toEqual(['id', 'query_id', 'query_query_id', 'cookie_body']);
});
