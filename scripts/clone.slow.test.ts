import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOP } from './lib/copy.ts';

/** As a new user has it: without what is installed here. `make start` has a test of its own (start.e2e.test.ts). */
const PATH = (process.env['PATH'] ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules'))
  .join(':');

test('make test is green in a clean clone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'botbat-clone-'));
  try {
    execFileSync('git', ['clone', '--quiet', TOP, join(folder, 'botbat')]);
    const env = { HOME: process.env['HOME'], CI: 'true', PATH };
    const { status, stdout, stderr } = spawnSync('make', ['test'], {
      cwd: join(folder, 'botbat'),
      encoding: 'utf8',
      env,
    });
    expect(status, `${stdout}${stderr}`.slice(-5_000)).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
