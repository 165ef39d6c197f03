import { describe, expect, test } from 'vitest';
import { printComment } from './comment.ts';
import { commentOf } from './schema-comment.ts';

describe('printComment', () => {
  test.each<[name: string, lines: string[], want: string]>([
    ['nothing', [], ''],
    ['one line', ['A pet.'], '/** A pet. */\n'],
    ['lines', ['A pet.\r\nOr two.', '', '@deprecated'], '/**\n * A pet.\n * Or two.\n *\n * @deprecated\n */\n'],
    ['what would end it', ['**/ and */'], '/** **\\/ and *\\/ */\n'],
    ['every kind of line break', ['a\u2028b\u2029c\rd'], '/**\n * a\n * b\n * c\n * d\n */\n'],
    ['spaces at the end', ['a  ', '  b'], '/**\n * a\n *   b\n */\n'],
  ])('%s', (_name, lines, want) => {
    expect(printComment(lines)).toBe(want);
  });

  const words = 'word '.repeat(40).trim();

  test('wraps long lines, those of a list under each other', () => {
    const lines = printComment([words, `- ${words}`], '  ').split('\n');
    expect(lines.every((line) => line.length <= 120)).toBe(true);
    expect(lines.slice(3, 5).map((line) => line.slice(0, 12))).toEqual(['   * - word ', '   *   word ']);
  });

  test('leaves fences, tables and tags as they are', () => {
    const lines = ['```', words, '```', `| ${words} |`, `@pattern ${words}`];
    expect(printComment(lines)).toBe(`/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`);
  });

  test('begins no line with what would be a tag or a list', () => {
    expect(printComment([`${'x'.repeat(112)} see @tag - and 1. there`])).not.toMatch(/^ \* [@\-1]/m);
  });
});

describe('commentOf', () => {
  test('has the description, the meaning of values, and what the type cannot say', () => {
    const schema = {
      type: 'string',
      title: 'Kind',
      description: ' What it is. ',
      'x-enum-descriptions': { dog: 'A dog.' },
      minLength: 1,
      pattern: '^a\nb*/',
      default: 'dog',
      examples: ['dog', 'cat'],
      readOnly: true,
      deprecated: true,
    };
    expect(commentOf(schema)).toEqual([
      'Kind',
      'What it is.',
      '- `dog`: A dog.',
      '',
      '@minLength 1',
      '@pattern ^a b*/',
      '@readonly',
      '@default "dog"',
      '@example "dog"',
      '@deprecated',
    ]);
  });

  test('has nothing for what says nothing, and no long example', () => {
    expect(commentOf(true)).toEqual([]);
    expect(commentOf({ type: 'string', description: ' ', example: 'x'.repeat(300) })).toEqual([]);
  });
});
