import { expect, test } from 'vitest';
import { readTable } from './markdown-table.ts';

const TEXT = `
| Name | Age |
| ---- | --- |
| Tom  | 3   |

| Name  | Size  |
| ----- | ----- |
| \`Rex\` | a \`b\` |
| Ada   |       |
Text.

| Last |
| ---- |
| end  |`;

test('reads the rows below the head, without back quotes around whole cells', () => {
  expect(readTable(TEXT, 'Name', 'Size')).toEqual([
    ['Rex', 'a `b`'],
    ['Ada', ''],
  ]);
});

test('takes the first table that starts with these columns, also at the end of the text', () => {
  expect([readTable(TEXT, 'Name'), readTable(TEXT, 'Last')]).toEqual([[['Tom', '3']], [['end']]]);
});

test('names the columns of a table that is not there', () => {
  expect(() => readTable(TEXT, 'Name', 'Colour')).toThrow(
    new TypeError('No table starts with the columns Name, Colour.'),
  );
});
