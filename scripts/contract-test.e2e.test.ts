import { execFile } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { startExampleServer, type ExampleServer } from '@botbat/contract-tests/testing';
import { operations } from '@botbat/validators';
import { freePort } from './lib/servers.ts';

const KEY = 'bb_test_4f2a';
const COUNT = Object.keys(operations).length;
let server: ExampleServer | undefined;
afterEach(() => server?.stop());

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function run(options: string[], environment: { [name: string]: string } = {}): Promise<Ended> {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  return new Promise((resolve) => {
    execFile('node', ['scripts/contract-test.ts', ...options], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

/** What the server answers with, without one property that is required. */
function startWrongServer(): Promise<ExampleServer> {
  return startExampleServer((id, reply) => {
    return id === 'getContact' ? { ...reply, body: String(reply.body).replace('"language"', '"languages"') } : reply;
  });
}

test('0: the server obeys the contract', async () => {
  server = await startExampleServer();
  expect(await run(['--url', server.url, '--key', KEY])).toEqual({
    code: 0,
    stdout: '',
    stderr: `${server.url}: ${COUNT} operations, findings: none\n`,
  });
});

test('1: it does not, and each finding is shown', async () => {
  server = await startWrongServer();
  const { code, stdout, stderr } = await run([], { URL: server.url, KEY });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.split('\n')).toEqual([
    'getContact: `language` is required. (response_schema_conformance)',
    expect.stringMatching(/^ {4}curl -i -H "Authorization: Bearer \$KEY" .*\/v1\/contacts\/con_[0-9A-Z]{26}'$/),
    `${server.url}: ${COUNT} operations, findings: 1`,
    '',
  ]);
});

test('1: as JSON', async () => {
  server = await startWrongServer();
  const { code, stdout } = await run(['--json'], { URL: server.url, KEY });
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    [{ operationId: 'getContact', check: 'response_schema_conformance' }],
  ]);
});

test('2: nobody answers', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const { code, stdout, stderr } = await run(['--url', url, '--key', KEY, '--json']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^`listCampaigns` got no answer: connect ECONNREFUSED .*\n {4}curl -i .*\n$/);
  expect(stderr).not.toContain(KEY);
});

test.each([
  [[], 'Name a server: `--url http://127.0.0.1:4010`, or set `URL`.\n'],
  [['--url', 'nowhere', '--key', KEY], 'Name a server: `--url http://127.0.0.1:4010`, or set `URL`.\n'],
  [['--url', 'http://127.0.0.1:4010'], 'Name an API key with every scope: `--key bb_test_…`, or set `KEY`.\n'],
])('2: the options are %j', async (options, message) => {
  expect(await run(options, { URL: '', KEY: '' })).toEqual({ code: 2, stdout: '', stderr: message });
});
