import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { summary } from './summary.ts';

const description = (summary: string) =>
  `${HEAD}paths:\n  /pets:\n    get:\n      summary: ${summary}\n      description: Returns your pets.\n`;

describe('summary', () => {
  test.each(['List pets', 'Search pets by name', 'Process a refund'])('accepts `%s`', async (text) => {
    expect(await findingsOf(summary, description(text))).toEqual([]);
  });

  test.each([
    ['List pets.', '6:16 The summary ends with a full stop. Remove it.'],
    ['list pets', '6:16 `list pets` should begin with a capital letter. Write `List pets`.'],
    [`List ${'very '.repeat(7)}old pets`, '6:16 The summary has 48 characters. Say it in 40.'],
    ['Lists the pets', '6:16 `Lists the pets` should say what to do: begin with a verb such as `List` or `Create`.'],
    ['The pets', '6:16 `The pets` should say what to do: begin with a verb such as `List` or `Create`.'],
  ])('finds `%s`', async (text, finding) => {
    expect(await findingsOf(summary, description(text))).toEqual([finding]);
  });

  test('quotes only the beginning of a long one', async () => {
    const text = `"Lists the pets ${'very '.repeat(20)}old.\\nAll of them"`;
    expect(await findingsOf(summary, description(text), { maxLength: 500 })).toEqual([
      `6:16 \`Lists the pets ${'very '.repeat(8)}very…\` should say what to do: begin with a verb such as \`List\` or \`Create\`.`,
    ]);
  });

  test('leaves an empty one to `operation-summary`', async () => {
    expect(await findingsOf(summary, description("''"))).toEqual([]);
  });

  test('finds one that repeats the description', async () => {
    expect(await findingsOf(summary, description('Returns your pets.'))).toContain(
      '6:16 The summary is the same as the description. Say there what happens.',
    );
  });

  test('leaves to `described` what stands for a summary', async () => {
    expect(await findingsOf(summary, description("'TODO: say in forty characters what it does.'"))).toEqual([]);
    expect(await findingsOf(summary, description('TODO.'), { placeholder: '' })).toHaveLength(1);
  });

  test('takes another length', async () => {
    expect(await findingsOf(summary, description('List pets'), { maxLength: 5 })).toEqual([
      '6:16 The summary has 9 characters. Say it in 5.',
    ]);
  });
});
