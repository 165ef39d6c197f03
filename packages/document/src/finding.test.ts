import { expect, test } from 'vitest';
import { DescriptionError, distinctFindings, formatFinding, sortFindings, type Finding } from './finding.ts';

const finding: Finding = {
  rule: 'file-name',
  severity: 'error',
  message: '`Pet` should be in `pets/`.',
  file: 'openapi/openapi.yaml',
  line: 12,
  column: 5,
  pointer: '/paths/~1pets',
};

test('a finding is one line that editors can jump to', () => {
  expect(formatFinding(finding)).toBe('openapi/openapi.yaml:12:5 error `Pet` should be in `pets/`. (file-name)');
});

test('findings are sorted by place, then by what they say; numbers as numbers', () => {
  const sorted: Finding[] = [
    { ...finding, file: 'a.yaml', line: 9 },
    { ...finding, file: 'a.yaml', line: 10, column: 2 },
    { ...finding, file: 'a.yaml', line: 10, column: 11, rule: 'a' },
    { ...finding, file: 'a.yaml', line: 10, column: 11, rule: 'b', message: 'one' },
    { ...finding, file: 'a.yaml', line: 10, column: 11, rule: 'b', message: 'two' },
    { ...finding, file: 'b.yaml', line: 1 },
  ];
  const shuffled = [4, 5, 0, 3, 2, 1].map((index) => sorted[index] as Finding);
  expect(sortFindings(shuffled)).toEqual(sorted);
  expect(shuffled[0]).toBe(sorted[4]);
});

test('what is said twice of a place is said once', () => {
  const other = { ...finding, column: 6 };
  expect(distinctFindings([finding, other, { ...finding }])).toEqual([finding, other]);
});

test('DescriptionError says all of its findings', () => {
  const error = new DescriptionError([finding, { ...finding, line: 13, severity: 'warning' }]);
  expect(error).toMatchObject({ name: 'DescriptionError', findings: [finding, { line: 13 }] });
  expect(error.message.split('\n')).toEqual([
    'openapi/openapi.yaml:12:5 error `Pet` should be in `pets/`. (file-name)',
    'openapi/openapi.yaml:13:5 warning `Pet` should be in `pets/`. (file-name)',
  ]);
});
