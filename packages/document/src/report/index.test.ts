import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from './index.ts';

const findings: Finding[] = [
  { rule: 'bounded', severity: 'error', message: '100%: no bound', file: 'a b,c.yaml', line: 2, column: 3 },
  { rule: 'summary', severity: 'warning', message: 'Say more', file: 'gone.yaml', line: 1, column: 1 },
];
const read = (file: string) => (file === 'a b,c.yaml' ? 'type: string\n\tx: é\n' : undefined);
const format = (name: ReportFormat) => formatReport(findings, name, { tool: 'lint', read });

describe('a report', () => {
  test('as text shows the line of the source, with a mark below the column', () => {
    expect(format('text')).toBe(
      [
        'a b,c.yaml:2:3 error 100%: no bound (bounded)',
        '  2 | \tx: é',
        '    | \t ^',
        'gone.yaml:1:1 warning Say more (summary)',
        '',
      ].join('\n'),
    );
  });

  test('as JSON is the findings', () => {
    expect(JSON.parse(format('json'))).toEqual(findings);
  });

  test('for GitHub escapes what its commands mean otherwise', () => {
    expect(format('github-actions')).toBe(
      '::error file=a b%2Cc.yaml,line=2,col=3,title=bounded::100%25: no bound\n' +
        '::warning file=gone.yaml,line=1,col=1,title=summary::Say more\n',
    );
  });

  test('as SARIF has a rule for each id, and a place for each result', () => {
    const { version, runs } = JSON.parse(format('sarif')) as { version: string; runs: unknown[] };
    expect([version, runs]).toEqual([
      '2.1.0',
      [
        {
          tool: { driver: { name: 'lint', rules: [{ id: 'bounded' }, { id: 'summary' }] } },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'bounded',
              level: 'error',
              message: { text: '100%: no bound' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%20b,c.yaml' },
                    region: { startLine: 2, startColumn: 3 },
                  },
                },
              ],
            },
            expect.objectContaining({ ruleId: 'summary', level: 'warning' }),
          ],
        },
      ],
    ]);
  });

  test.each(REPORT_FORMATS)('of nothing as %s is well-formed', (name) => {
    const text = formatReport([], name, { tool: 'lint', read });
    const expected = { text: '', 'github-actions': '', json: '[]\n', sarif: expect.stringContaining('"results": []') };
    expect(text).toEqual(expected[name]);
  });
});
