import { globSync, readFileSync } from 'node:fs';
import { formatFinding, sortFindings } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { REQUIREMENTS, SPECTRAL_RULESET } from './lib/paths.ts';
import { loadActiveRules } from './lib/trace/active-rules.ts';
import { findCarriers } from './lib/trace/carriers.ts';
import { buildPage } from './lib/trace/page.ts';
import { pendingAt } from './lib/trace/pending-at.ts';
import { printRows, summarize } from './lib/trace/print.ts';
import { readRequirements } from './lib/trace/requirements.ts';
import { projectsOf, readTests } from './lib/trace/test-files.ts';
import { findClaims } from './lib/trace/test-titles.ts';
import { trace, type Evidence } from './lib/trace/trace.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const sources = new Map(globSync('openapi/**/*.yaml').map((path) => [path, read(path)]));
const tests = await readTests(read('Makefile'));
const evidence: Evidence = {
  table: readRequirements(REQUIREMENTS, read(REQUIREMENTS)),
  carriers: findCarriers(sources, 'x-seed'),
  claims: [...tests].flatMap(([file, text]) => findClaims(file, text)),
  rules: await loadActiveRules(SPECTRAL_RULESET),
  before: undefined,
};
const find = (change: Partial<Evidence> = {}) =>
  sortFindings(trace({ ...evidence, ...change }).findings).map(formatFinding);
const ids = evidence.table.requirements.map(({ id }) => id);
const { rows } = trace(evidence);

describe('the requirements', () => {
  test('are carried and proven, or wait', () => {
    expect(find()).toEqual([]);
    expect([ids.filter((id) => id.startsWith('S-')).length, ids.filter((id) => id.startsWith('I-')).length]).toEqual([
      151, 16,
    ]);
  });

  test.each(ids)('%s is missed when no part of the sources carries it', (id) => {
    const files = new Map([...sources].map(([path, text]) => [path, path === REQUIREMENTS ? text : without(text, id)]));
    expect(find({ carriers: findCarriers(files, 'x-seed') })).toEqual([
      expect.stringContaining(`Nothing carries \`${id}\``),
    ]);
  });

  const tested = evidence.table.requirements.filter((each) => each.tests.length > 0);
  test.each(tested)('$id is missed when no test names it', ({ id, tests: kinds }) => {
    const claims = evidence.claims.filter((claim) => claim.id !== id);
    expect(find({ claims })).toEqual(kinds.map(() => expect.stringContaining(`names \`[${id}]\``)));
  });

  const named = new Set(evidence.table.requirements.flatMap(({ rules }) => rules.map(({ text }) => text)));
  test.each([...named])('the rule %s is missed when it is off', (rule) => {
    const rules = new Set([...evidence.rules].filter((other) => other !== rule));
    const missing = find({ rules });
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((line) => !line.includes(`\`${rule}\` is no rule that is on`))).toEqual([]);
  });
});

test('only what is on counts as a rule', () => {
  const { rules } = evidence;
  const on = ['struct', 'no-ambiguous-paths', 'botbat/list', 'owasp:api4:2023-rate-limit', 'file-name'];
  expect(on.filter((rule) => !rules.has(rule))).toEqual([]);
  const off = ['operation-4xx-problem-details-rfc7807', 'oas3-operation-security-defined', 'botbat/lists'];
  expect(off.filter((rule) => rules.has(rule))).toEqual([]);
});

test('the tests are those of `make test`', () => {
  expect(projectsOf('test: lint\n\t@a\n\t@vitest --project b --project c\n\nslow:\n\t@vitest --project d\n')).toEqual([
    'b',
    'c',
  ]);
  expect(tests.has('scripts/trace.test.ts')).toBe(true);
  expect(tests.has('scripts/docs.e2e.test.ts')).toBe(true);
  expect([...tests.keys()].filter((file) => file.endsWith('.slow.test.ts'))).toEqual([]);
});

test('a revision without a table is nothing to compare with', () => {
  expect(pendingAt('no-such-revision', REQUIREMENTS)).toBeUndefined();
  expect(pendingAt('HEAD', 'no/such/file.yaml')).toBeUndefined();
});

describe('what people see', () => {
  const [first] = rows;
  const row = { ...(first as (typeof rows)[number]), id: 'X-1', says: 'A <b> & "c".', pending: ['docs'] };

  test('is a table with a line for each', () => {
    const lines = printRows(rows).split('\n');
    expect(lines).toHaveLength(ids.length + 1);
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(ids);
    expect(summarize([row, { ...row, pending: [] }, { ...row, isGreen: false }])).toBe(
      '3 requirements: 1 proven, 1 broken, 1 pending (docs 2)',
    );
  });

  test('is a page that asks nobody for anything', () => {
    const page = buildPage([...rows, row]);
    expect(ids.filter((id) => !page.includes(`<tr id="${id}">`))).toEqual([]);
    expect(page).toContain('A &lt;b&gt; &amp; &quot;c&quot;.');
    expect(page).not.toMatch(/(src|href)="(?!#|index\.html)|<script|url\(/);
  });
});

/** The text without an id in any list, and without a list that then is empty. */
function without(text: string, id: string): string {
  const shorter = text.replaceAll(new RegExp(`^ *- ${id}\\n`, 'gm'), '');
  return shorter.replaceAll(new RegExp(`\\b${id}\\b,? ?`, 'g'), '');
}
