import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { enumDescriptions } from './enum-descriptions.ts';

const schema = (text: string) =>
  `${HEAD}components:\n  schemas:\n    Kind:\n      ${text.replaceAll('\n', '\n      ')}\n`;
const kinds = (descriptions: string) => schema(`enum: [cat, dog]\nx-enum-descriptions: ${descriptions}`);

describe('enum-descriptions', () => {
  test.each([
    ['each value described', kinds('{ cat: It purrs., dog: It barks. }')],
    [
      'numbers, truth and null',
      schema("enum: [1, true, null]\nx-enum-descriptions: { 1: One., 'true': Yes., 'null': None. }"),
    ],
    ['no enum', schema('type: string')],
    ['a property called enum', schema('properties: { enum: { type: string }, x-enum-descriptions: { type: string } }')],
    ['what `struct` finds', `${HEAD}components: { schemas: { Kind: null } }\n`],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(enumDescriptions, source)).toEqual([]);
  });

  test.each([
    [
      'no descriptions',
      schema('enum: [cat, dog]'),
      ['6:7 No value of the enum is described. Add `x-enum-descriptions` with a sentence for `cat` and `dog`.'],
    ],
    [
      'a value without',
      schema('enum: [cat, dog, cow]\nx-enum-descriptions: { dog: It barks. }'),
      [
        '6:14 `cat` is not described. Add a sentence to `x-enum-descriptions`.',
        '6:24 `cow` is not described. Add a sentence to `x-enum-descriptions`.',
      ],
    ],
    [
      'a description of no value',
      kinds('{ cat: It purrs., dog: It barks., cow: It moos. }'),
      ['7:62 `cow` is not a value of the enum. Remove it.'],
    ],
    [
      'a misspelled value',
      kinds('{ cat: It purrs., dgo: It barks. }'),
      ['7:46 `dgo` is not a value of the enum. Write `dog`.'],
    ],
    [
      'wrong values that could be any',
      kinds('{ cow: It moos., pig: It grunts. }'),
      [
        '6:14 `cat` is not described. Add a sentence to `x-enum-descriptions`.',
        '6:19 `dog` is not described. Add a sentence to `x-enum-descriptions`.',
        '7:30 `cow` is not a value of the enum. Remove it.',
        '7:45 `pig` is not a value of the enum. Remove it.',
      ],
    ],
    [
      'empty descriptions',
      kinds("{ cat: ' ', dog: null }"),
      ['7:30 `cat` has no description. Write a sentence.', '7:40 `dog` has no description. Write a sentence.'],
    ],
    [
      'a list',
      kinds('[It purrs., It barks.]'),
      ['7:28 `x-enum-descriptions` should be a map. Write a sentence behind each of `cat` and `dog`.'],
    ],
    [
      'descriptions without an enum',
      schema('const: cat\nx-enum-descriptions: { cat: It purrs. }'),
      ['7:7 There is no `enum` to describe. Remove `x-enum-descriptions`, or list the values.'],
    ],
    [
      'a property behind a reference, once',
      `${schema('enum: [cat]')}    Pet: { properties: { one: { $ref: '#/components/schemas/Kind' }, two: { $ref: '#/components/schemas/Kind' } } }\n`,
      ['6:7 No value of the enum is described. Add `x-enum-descriptions` with a sentence for `cat`.'],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(enumDescriptions, source)).toEqual(findings);
  });

  test('takes another extension', async () => {
    const source = schema('enum: [cat]\nx-enumDescriptions: { cat: It purrs. }');
    expect(await findingsOf(enumDescriptions, source, { extension: 'x-enumDescriptions' })).toEqual([]);
    expect(await findingsOf(enumDescriptions, source)).toHaveLength(1);
  });
});
