import { describe, expect, test } from 'vitest';
import type { Finding } from '@botbat/document';
import type { State } from './loop.ts';
import { drawScreen, type ScreenOptions } from './screen.ts';

const finding = (line: number): Finding => {
  return { rule: 'summary', severity: 'error', message: 'Say more.', file: 'a.yaml', line, column: 1 };
};
const calm: State = {
  change: 1,
  checked: 1,
  step: 'wait',
  findings: [],
  milliseconds: 212.4,
  built: 1,
  fault: undefined,
};
const builtAt = new Date('2026-11-25T14:03:11');
const read = () => 'get:\npost:\n';

function draw(news: Partial<State>, options: Partial<ScreenOptions> = {}): string[] {
  return drawScreen({ ...calm, ...news }, { columns: 80, rows: 24, head: ['openapi/'], builtAt, read, ...options });
}

const states: [string, Partial<State>, string[]][] = [
  ['all is well', {}, ['✓ no findings in 212 ms', 'Everything is made of it, at 14:03:11.']],
  ['Spectral looks', { step: 'checkMore' }, ['✓ no findings in 212 ms', 'Spectral is still looking …']],
  ['all is made', { step: 'build' }, ['✓ no findings in 212 ms', 'Everything is being made anew …']],
  ['nothing is known', { checked: -1, change: 0 }, ['… checking', '']],
  ['old findings are none', { change: 2 }, ['… checking', '']],
  [
    'a thread died',
    { fault: 'Out of memory.' },
    [
      '✗ It could not be checked: Out of memory.',
      'The docs, the mock and generated/ stay as of 14:03:11 until this is mended.',
    ],
  ],
];

describe('the screen', () => {
  test.each(states)('says that %s', (_name, news, status) => {
    expect(draw(news)).toEqual(['openapi/', '', ...status, '']);
  });

  test('shows findings with their sources', () => {
    expect(draw({ findings: [finding(1), finding(2)] }, { builtAt: undefined })).toEqual([
      'openapi/',
      '',
      '✗ 2 findings in 212 ms',
      'The docs, the mock and generated/ stay as they were until this is mended.',
      '',
      'a.yaml:1:1 error Say more. (summary)',
      '  1 | get:',
      '    | ^',
      'a.yaml:2:1 error Say more. (summary)',
      '  2 | post:',
      '    | ^',
    ]);
  });

  test('never calls old findings those of the last change, and leaves them where they are', () => {
    const fresh = draw({ findings: [finding(1)] });
    const old = draw({ findings: [finding(1)], change: 2 });
    expect(old.slice(2, 4)).toEqual(['… checking', 'Below is what was found before this change.']);
    expect([old.slice(4), old.length]).toEqual([fresh.slice(4), fresh.length]);
  });

  test('leaves out the sources, then findings, when there is no room', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) => finding(index + 1));
    expect(draw({ findings: findings.slice(0, 18) }).slice(5)).toEqual(
      findings.slice(0, 18).map(({ line }) => `a.yaml:${line}:1 error Say more. (summary)`),
    );
    const lines = draw({ findings });
    expect(lines).toHaveLength(23);
    expect(lines.slice(-2)).toEqual([
      'a.yaml:17:1 error Say more. (summary)',
      '… and 9,983 more: `make lint` prints them all.',
    ]);
  });

  test('counts the rows that long lines take', () => {
    const lines = draw(
      { findings: Array.from({ length: 9 }, (_, index) => finding(index + 1)) },
      { columns: 20, rows: 20 },
    );
    expect(lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 20)), 0)).toBeLessThan(20);
    expect(lines.at(-1)).toMatch(/^… and \d more/);
  });
});
