import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOP } from './lib/copy.ts';
import { freePort } from './lib/servers.ts';

/** As a new user has it: without what is installed here. */
const PATH = (process.env['PATH'] ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules'))
  .join(':');
let clone: string;

beforeAll(() => {
  clone = join(mkdtempSync(join(tmpdir(), 'botbat-clone-')), 'botbat');
  execFileSync('git', ['clone', '--quiet', TOP, clone]);
});
afterAll(() => rmSync(join(clone, '..'), { recursive: true }));

interface Started {
  make: ChildProcess;
  output: () => string;
  exit: Promise<number | null>;
}

/** Runs `make start` in a process group of its own, as a terminal does. */
function makeStart(ports: { PORT: number; DOCS_PORT: number }): Started {
  const words = ['start', ...Object.entries(ports).map(([name, port]) => `${name}=${port}`)];
  const make = spawn('make', words, { cwd: clone, detached: true, env: { HOME: process.env['HOME'], PATH } });
  const chunks: string[] = [];
  for (const stream of [make.stdout, make.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
  return { make, output: () => chunks.join(''), exit: new Promise((resolve) => make.once('exit', resolve)) };
}

async function untilReady({ output, exit }: Started): Promise<string> {
  const ended = exit.then((code) => {
    throw new Error(`make start ended with ${code}:\n${output()}`);
  });
  const ready = (async () => {
    while (!output().includes('Ctrl-C')) await new Promise((resolve) => setTimeout(resolve, 50));
    return output();
  })();
  return Promise.race([ready, ended]);
}

/** What Ctrl-C does: the signal goes to every process of the group. */
function pressCtrlC({ make }: Started): void {
  process.kill(-(make.pid ?? 0), 'SIGINT');
}

function groupIsGone({ make }: Started): boolean {
  try {
    process.kill(-(make.pid ?? 0), 0);
    return false;
  } catch {
    return true;
  }
}

describe('make start in a clean clone', () => {
  const ports = { PORT: 0, DOCS_PORT: 0 };
  beforeAll(async () => {
    ports.PORT = await freePort();
    ports.DOCS_PORT = await freePort();
  });

  test('installs, generates, serves docs and mock, and leaves nothing behind', async () => {
    const started = makeStart(ports);
    const output = await untilReady(started);
    const [, docsUrl = ''] = /^Docs +(\S+)$/m.exec(output) ?? [];
    const [, curl = ''] = /^Try +(curl .*)$/m.exec(output) ?? [];
    const docs = await fetch(docsUrl);
    expect([docs.status, (await docs.text()).includes('BotBat API')]).toEqual([200, true]);
    const answer = execFileSync('sh', ['-c', `${curl} --silent --write-out '\\n%{http_code}'`], { encoding: 'utf8' });
    const [body = '', status] = answer.split('\n');
    expect([status, Object.keys(JSON.parse(body))]).toEqual(['200', ['data', 'cursor', 'total']]);
    pressCtrlC(started);
    await started.exit;
    await expect.poll(() => groupIsGone(started), { timeout: 10_000 }).toBe(true);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' })).toBe('');
  });

  test('a second time, makes nothing again', async () => {
    const started = makeStart(ports);
    const output = await untilReady(started);
    pressCtrlC(started);
    await started.exit;
    expect(
      output
        .split('\n')
        .filter((line) => !/^(Docs|Mock|Try|Stop) /.test(line))
        .join(''),
    ).toBe('');
  });

  test('on a busy port, says so and ends', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(ports.PORT, '127.0.0.1', resolve));
    const started = makeStart(ports);
    const code = await started.exit;
    await new Promise((resolve) => busy.close(resolve));
    expect(code).not.toBe(0);
    expect(started.output()).toContain(`Nothing can listen on 127.0.0.1:${ports.PORT}: the port is taken.`);
    await expect.poll(() => groupIsGone(started), { timeout: 10_000 }).toBe(true);
  });
});
