import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

test('placeholders are found where they begin, in any form', () => {
  const text = `TODO: a key\na: 'TODO: Say a.'\nb: [x, "TODO: Say b."]\nc: >-\n  TODO: Say\n  c.\nd: TODOS are none\ne: TODO\n`;
  expect(sentencesIn('a.yaml', text.replace('TODO: a key\n', 'TODO: 1\n'))).toEqual([
    { file: 'a.yaml', line: 2, column: 4, hint: 'Say a.' },
    { file: 'a.yaml', line: 3, column: 8, hint: 'Say b.' },
    { file: 'a.yaml', line: 4, column: 4, hint: 'Say c.' },
    { file: 'a.yaml', line: 8, column: 4, hint: '' },
  ]);
});
