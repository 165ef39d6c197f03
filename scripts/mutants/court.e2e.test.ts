import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, vi } from 'vitest';
import { run, TOP } from '../lib/copy.ts';
import { edit, script, test } from '../lib/testing.ts';
import { readContract } from './contract.ts';
import { judgeAll } from './court.ts';
import type { JudgeOptions } from './judge.ts';
import type { Changes } from './operator.ts';

const LIMIT = 'shared/parameters/Limit.yaml';
const contract = readContract(join(TOP, 'openapi'));

function judge(redoclyConfig: string, ...cases: Changes[]) {
  const options: JudgeOptions = {
    root: join(TOP, 'openapi/openapi.yaml'),
    redoclyConfig: join(TOP, redoclyConfig),
    strictConfig: join(TOP, '.config/redocly-strict.yaml'),
    spectralRuleset: join(TOP, '.spectral.mjs'),
    omit: ['x-requirements', 'x-seed'],
  };
  const items = cases.map((changes, index) => ({ item: index, changes }));
  return judgeAll(items, contract.texts, options, { judges: 1, onVerdict: () => {} });
}

/** What this test makes in the folder for temporary files, nobody else does. */
function ownTemporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'botbat-test-'));
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const replaced = (from: string, to: string) => new Map([[LIMIT, contract.texts.get(LIMIT)?.replace(from, to)]]);

test('each mutant is judged by itself, and the next finds nothing of it', async () => {
  const verdicts = await judge('redocly.yaml', replaced('default: 25', 'default: 20'), new Map());
  expect(verdicts.map(({ rules, strict }) => [rules, strict])).toEqual([
    [['botbat/list'], false],
    [[], false],
  ]);
});

test('without the rules of ours, a defect survives', async () => {
  const [verdict] = await judge('.config/redocly-strict.yaml', replaced('default: 25', 'default: 20'));
  expect(verdict?.rules).toEqual([]);
});

test('what cannot be read proves nothing', async () => {
  const folder = ownTemporary();
  await expect(judge('redocly.yaml', replaced('schema:', 'schema: ['))).rejects.toThrow('cannot be judged');
  expect(readdirSync(folder)).toEqual([]);
});

test('mutants.ts runs the operators that are asked for', async () => {
  const words = ['scripts/mutants.ts', '--operator', 'limit-default-20', '--judges', '1', '--json'];
  const { code, stdout, stderr } = await run('node', words);
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    [expect.objectContaining({ rule: 'botbat/list', operator: 'limit-default-20', isKilled: true, strict: false })],
  ]);
  expect(stderr).toMatch(/^1 mutant, 0 survived\./);
  expect((await run('node', ['scripts/mutants.ts', '--operator', 'none'])).code).toBe(2);
});

test('a contract that has findings already proves nothing', async ({ copy }) => {
  edit(join(copy, 'openapi', LIMIT), 'default: 25', 'default: 20');
  const { code, stdout, stderr } = await script(copy, 'mutants', '--operator', 'no-last-page', '--judges', '1');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Mend these first; .*\nopenapi\/shared\/parameters\/Limit.yaml:\d+:\d+ error `default` of/);
});

test('a contract in which published rules find something proves nothing', async ({ copy }) => {
  edit(join(copy, 'openapi/openapi.yaml'), 'license:', 'x-license:');
  const { code, stderr } = await script(copy, 'mutants', '--operator', 'no-last-page', '--judges', '1');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^The published rules find something/)]);
});

test('what no rule finds survives, and is shown', async ({ copy }) => {
  edit(join(copy, 'redocly.yaml'), 'botbat/list: error', 'botbat/list: off');
  const { code, stdout, stderr } = await script(copy, 'mutants', '--operator', 'limit-default-20', '--judges', '1');
  expect([code, stdout.split('\n')[1]]).toEqual([1, expect.stringMatching(/^botbat\/list +1 +0 +0$/)]);
  expect(stderr).toContain('openapi/shared/parameters/Limit.yaml:');
  expect(stderr).toMatch(
    /limit-default-20: botbat\/list did not find it\n {2}- .*25\n {2}\+ .*20\n {2}nothing was found/,
  );
});

test('a person who ends it leaves no copies', async () => {
  const folder = ownTemporary();
  const child = spawn('node', ['scripts/mutants.ts', '--judges', '2'], {
    cwd: TOP,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const errors = text(child.stderr);
  await vi.waitUntil(() => globSync('botbat-mutants-*/*', { cwd: folder }).length === 2, 30_000);
  child.kill('SIGINT');
  await once(child, 'close');
  expect([child.exitCode, await errors]).toEqual([2, 'Ended; nothing is proved.\n']);
  expect(readdirSync(folder)).toEqual([]);
});
