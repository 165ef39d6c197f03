import { formatFinding } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { readRequirements } from './requirements.ts';

const read = (text: string) => readRequirements('table.yaml', text);
const table = (row: string) => `- title: Pets\n  requirements:\n    - ${row}\n`;

test('rows have their section and the places of their words', () => {
  const { requirements, findings } = read(
    table('{ id: S-001, says: It barks., rules: [a/b], pending: [docs, client] }'),
  );
  expect(findings).toEqual([]);
  expect(requirements).toEqual([
    {
      id: 'S-001',
      section: 'Pets',
      says: 'It barks.',
      place: { file: 'table.yaml', line: 3, column: 13 },
      rules: [{ text: 'a/b', place: { file: 'table.yaml', line: 3, column: 45 } }],
      tests: [],
      pending: [
        { text: 'docs', place: { file: 'table.yaml', line: 3, column: 61 } },
        { text: 'client', place: { file: 'table.yaml', line: 3, column: 67 } },
      ],
    },
  ]);
});

describe('what is no table is found where it is', () => {
  const NAMES = '`id`, `says`, `rules`, `tests`, `pending`';
  const LIST = 'should be a list with something in it. Write one, or remove it.';

  test.each([
    ['nothing', '', [`1:1 The table ${LIST}`]],
    ['no list', 'a: 1\n', [`1:1 The table ${LIST}`]],
    ['an empty list', '[]\n', [`1:1 The table ${LIST}`]],
    [
      'a section that is a text',
      '- Pets\n',
      ['1:3 A section should have fields: `title`, `requirements`.', `1:3 \`requirements\` ${LIST}`],
    ],
    [
      'a section without title',
      '- requirements:\n    - { id: S-001, says: A }\n',
      ['1:3 `title` should be a text. Write it.'],
    ],
    ['no sentence', table('id: S-001'), ['3:7 `says` should be a text. Write it.']],
    ['an id that is a number', table('{ id: 1, says: A }'), ['3:13 `id` should be a text. Write it.']],
    ['an id of another form', table('{ id: S1, says: A }'), ['3:13 `S1` should look like `S-001`. Mend it.']],
    [
      'an unknown field',
      table('{ id: S-001, says: A, rule: [a] }'),
      [`3:29 \`rule\` is not known here. Write one of ${NAMES}.`],
    ],
    ['a list that is a text', table('{ id: S-001, says: A, tests: contract }'), [`3:36 \`tests\` ${LIST}`]],
    ['an empty list of tests', table('{ id: S-001, says: A, tests: [] }'), [`3:36 \`tests\` ${LIST}`]],
    [
      'a word that is a number',
      table('{ id: S-001, says: A, tests: [1] }'),
      ['3:37 `tests` should be a text. Write it.'],
    ],
    ['a word twice', table('{ id: S-001, says: A, rules: [a, a] }'), ['3:40 `a` is there twice. Remove one.']],
    [
      'an id twice',
      `${table('{ id: S-001, says: A }')}    - { id: S-001, says: B }\n`,
      ['4:13 `S-001` is there twice. Remove one, or give it the next free number.'],
    ],
  ])('%s', (_name, text, want) => {
    const lines = read(text).findings.map(formatFinding);
    expect(lines).toEqual(want.map((line) => `table.yaml:${line.replace(' ', ' error ')} (trace-table)`));
  });

  test('YAML that cannot be read', () => {
    const { requirements, findings } = read('- title: [\n');
    expect(requirements).toEqual([]);
    expect(findings[0]).toMatchObject({
      line: 2,
      column: 1,
      message: expect.stringContaining('The YAML cannot be read'),
    });
  });
});
