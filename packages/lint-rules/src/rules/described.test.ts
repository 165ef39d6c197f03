import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { described } from './described.ts';

const component = (schema: string) => `${HEAD}components:\n  schemas:\n    ContactId: ${schema}\n`;
const others = (components: string) => `${HEAD}components:\n  ${components}\n`;
const property = (schema: string) => component(`{ description: Good., properties: { a_b: ${schema} } }`);

describe('described', () => {
  test.each([
    ['a sentence', component('{ description: The id that stays. }')],
    ['a sentence in parentheses', component('{ description: "Stays (see `id`.)" }')],
    ['a sentence beside a `$ref`', property('{ $ref: "#/components/schemas/ContactId", description: Good. }')],
    [
      '`null`, conditions and what is referred to in a list',
      component(
        '{ description: Good., anyOf: [{ required: [a] }, { type: "null" }, { $ref: "#/components/schemas/ContactId" }] }',
      ),
    ],
    [
      'a response and a parameter without one',
      others('responses: { A: {} }\n  parameters: { A: { name: a, in: query } }'),
    ],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(described, source)).toEqual([]);
  });

  const add = 'has no description. Add a sentence that says what it is for.';
  test.each([
    ['a component', component('{ type: string }'), [`5:5 The schema \`ContactId\` ${add}`]],
    ['an empty one', component('{ description: " " }'), [`5:5 The schema \`ContactId\` ${add}`]],
    ['a property', property('{ type: string }'), [`5:52 The schema \`a_b\` ${add}`]],
    [
      'a property beside a `$ref`',
      property('{ $ref: "#/components/schemas/ContactId" }'),
      [`5:52 The property \`a_b\` ${add}`],
    ],
    ['an alternative', property('{ description: Good., oneOf: [{ type: string }] }'), [`5:87 The schema \`0\` ${add}`]],
    [
      'headers, bodies and schemas in them',
      others('headers: { A-B: { schema: {} } }\n  requestBodies: { A: {} }'),
      [`4:14 The header \`A-B\` ${add}`, `4:21 The schema ${add}`, `5:20 The request body \`A\` ${add}`],
    ],
  ])('finds %s without a description', async (_name, source, findings) => {
    expect(await findingsOf(described, source)).toEqual(findings);
  });

  test.each([
    ['The contact id.', 'is the name again. Say what it is for.'],
    ['ContactId', 'is the name again. Say what it is for.'],
    ['The id of a contact', 'should end with a full stop. Add `.`.'],
    ['Is it an id?', 'should end with a full stop. Add `.`.'],
  ])('finds `%s`', async (text, fault) => {
    expect(await findingsOf(described, component(`{ description: ${text} }`))).toEqual([
      `5:31 The description of \`ContactId\` ${fault}`,
    ]);
  });

  test.each([
    [
      'beside a `$ref`',
      property('{ $ref: "#/components/schemas/ContactId", description: A b. }'),
      ['5:112 The description of `a_b` is the name again. Say what it is for.'],
    ],
    [
      'of responses, parameters and bodies',
      others(
        'responses: { Good: { description: A }  }\n  parameters: { P: { description: P. } }\n  requestBodies: { R: { description: A } }',
      ),
      [
        '4:37 The description of `Good` should end with a full stop. Add `.`.',
        '5:35 The description of `P` is the name again. Say what it is for.',
        '6:38 The description of `R` should end with a full stop. Add `.`.',
      ],
    ],
  ])('finds faults %s', async (_name, source, findings) => {
    expect(await findingsOf(described, source)).toEqual(findings);
  });

  test.each([
    ['a description', component('{ description: TODO }'), ['5:31 `TODO` stands for a sentence. Write the sentence.']],
    [
      'a description beside a `$ref`, and nothing else about it',
      property('{ $ref: "#/components/schemas/ContactId", description: "TODO: Say whose." }'),
      ['5:112 `TODO: Say whose.` stands for a sentence. Write the sentence.'],
    ],
    [
      'an extension of the root, and a map in it',
      `${HEAD}x-a: TODO\nx-b: { c: [{ d: TODO a }] }\n`,
      [
        '3:6 `TODO` stands for a sentence. Write the sentence.',
        '4:17 `TODO a` stands for a sentence. Write the sentence.',
      ],
    ],
    [
      'the value of an example',
      others('examples: { A: { summary: TODO b, value: { text: TODO c } } }'),
      [
        '4:29 `TODO b` stands for a sentence. Write the sentence.',
        '4:52 `TODO c` stands for a sentence. Write the sentence.',
      ],
    ],
  ])('finds what stands for a sentence: %s', async (_name, source, findings) => {
    expect(await findingsOf(described, source)).toEqual(findings);
  });

  test('takes other placeholders, or none', async () => {
    const source = component('{ description: FIXME. }');
    expect(await findingsOf(described, source, { placeholder: '^FIXME' })).toHaveLength(1);
    expect(await findingsOf(described, component('{ description: TODO. }'), { placeholder: '' })).toEqual([]);
    expect(await findingsOf(described, component('{ description: TODOs are counted. }'))).toEqual([]);
  });

  test('can do without full stops', async () => {
    expect(await findingsOf(described, component('{ description: What stays }'), { fullStop: false })).toEqual([]);
  });
});
