import { formatFinding } from '@botbat/document';
import { describe, expect, test } from 'vitest';
import { findCarriers } from './carriers.ts';
import { KINDS } from './kinds.ts';
import { pendingIn } from './pending-at.ts';
import { readRequirements } from './requirements.ts';
import { findClaims } from './test-titles.ts';
import { trace } from './trace.ts';

const TABLE = `- title: Pets
  requirements:
    - { id: X-1, says: A., rules: [list] }
    - { id: X-2, says: B., tests: [contract], pending: [client] }
`;
const SOURCE = 'get:\n  x-seed: [X-1, X-2]\n';
const TESTS = { 'scripts/contract.test.ts': "test('b [X-2]', f);\n" };

interface Parts {
  table?: string;
  source?: string;
  tests?: { [file: string]: string };
  rules?: string[];
  before?: string;
}

function run({ table = TABLE, source = SOURCE, tests = TESTS, rules = ['list'], before }: Parts = {}) {
  return trace({
    table: readRequirements('table.yaml', table),
    carriers: findCarriers(new Map([['pets.yaml', source]]), 'x-seed'),
    claims: Object.entries(tests).flatMap(([file, text]) => findClaims(file, text)),
    rules: new Set(rules),
    before: before === undefined ? undefined : pendingIn('table.yaml', before),
  });
}
const find = (parts: Parts) => run(parts).findings.map(formatFinding);

test('what is carried and proven has no findings', () => {
  const { rows, findings } = run({ before: TABLE });
  expect(findings).toEqual([]);
  expect(rows).toMatchObject([
    {
      id: 'X-1',
      rules: ['list'],
      tests: [],
      pending: [],
      isGreen: true,
      carriers: [{ file: 'pets.yaml', line: 2, column: 12 }],
    },
    {
      id: 'X-2',
      tests: [{ file: 'scripts/contract.test.ts', line: 1, column: 6 }],
      pending: ['client'],
      isGreen: true,
    },
  ]);
});

describe('there is a finding', () => {
  test.each<[string, Parts, string]>([
    [
      'without a carrier',
      { source: 'x-seed: [X-2]\n' },
      'table.yaml:3:13 error Nothing carries `X-1`. Add it to the `x-seed` of the part that fulfils it. (trace-carrier)',
    ],
    [
      'for a carrier of an unknown id',
      { source: `${SOURCE}post: { x-seed: [X-3] }\n` },
      'pets.yaml:3:18 error No requirement is called `X-3`. Mend or remove it. (trace-carrier)',
    ],
    [
      'without any check',
      { table: TABLE.replace(', rules: [list]', '') },
      'table.yaml:3:13 error Nothing has to prove `X-1`. Name `rules`, `tests` or what is `pending`. (trace-proof)',
    ],
    [
      'for a rule that is off',
      { rules: [] },
      'table.yaml:3:36 error `list` is no rule that is on. Mend the name, or switch it on. (trace-rule)',
    ],
    [
      'without the test',
      { tests: {} },
      'table.yaml:4:36 error No test of `contract` that runs names `[X-2]` in its title. Write one. (trace-test)',
    ],
    [
      'when the test is skipped',
      { tests: { 'scripts/contract.test.ts': "test.skip('b [X-2]', f);" } },
      'table.yaml:4:36 error No test of `contract` that runs names `[X-2]` in its title. Write one. (trace-test)',
    ],
    [
      'for a test of an unknown id',
      { tests: { ...TESTS, 'scripts/docs.e2e.test.ts': "test('c [X-4]', f);" } },
      'scripts/docs.e2e.test.ts:1:6 error No requirement is called `X-4`. Mend or remove it. (trace-test)',
    ],
    [
      'for a test that nobody demands',
      { tests: { ...TESTS, 'scripts/diff.test.ts': "test('c [X-1]', f);" } },
      'table.yaml:3:13 error A test of `diff` proves `X-1`. Write `tests: [diff]`, so that it is missed when it goes. (trace-test)',
    ],
    [
      'for a test in a strange place',
      { tests: { ...TESTS, 'packages/codegen/src/a.test.ts': "test('c [X-1]', f);" } },
      `packages/codegen/src/a.test.ts:1:6 error \`X-1\` should be proven by tests of ${KINDS.join(', ')}. Move this test, or remove the id. (trace-test)`,
    ],
    [
      'for an unknown kind',
      { table: TABLE.replace('[client]', '[clients]') },
      `table.yaml:4:57 error \`clients\` should be one of ${KINDS.join(', ')}. Mend it. (trace-pending)`,
    ],
    [
      'for what is pending and proven',
      { tests: { ...TESTS, 'packages/client/src/a.test.ts': "test('c [X-2]', f);" } },
      'table.yaml:4:57 error A test of `client` proves `X-2`. Move `client` to `tests`. (trace-pending)',
    ],
    [
      'for what is more pending than before',
      { before: TABLE.replace(', pending: [client]', '') },
      'table.yaml:4:57 error `client` was not pending for `X-2` before. Prove it, for `pending` only shrinks. (trace-pending)',
    ],
  ])('%s', (_name, parts, want) => {
    expect(find(parts)).toEqual([want]);
  });

  test('for what is in both lists', () => {
    const table = TABLE.replace('[client]', '[client, contract]');
    expect(find({ table })).toContain(
      'table.yaml:4:65 error `contract` is in `tests` as well. Remove it here. (trace-pending)',
    );
  });

  test('and the row is not green', () => {
    expect(run({ tests: {} }).rows.map(({ isGreen }) => isGreen)).toEqual([true, false]);
  });
});

describe('there is none', () => {
  test.each<[string, Parts]>([
    ['for a requirement that is new and waits', { before: TABLE.split('\n').slice(0, 3).join('\n') }],
    ['when less is pending than before', { before: TABLE.replace('[client]', '[client, docs]') }],
    [
      'when a test proves several',
      { tests: { 'scripts/contract.test.ts': "describe('[X-2]', () => { test('a', f); test('b', f); });" } },
    ],
  ])('%s', (_name, parts) => expect(find(parts)).toEqual([]));
});
