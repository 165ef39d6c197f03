import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Description } from '@botbat/document';
import { describe, expect } from 'vitest';
import { run } from './lib/copy.ts';
import { BUNDLE } from './lib/paths.ts';
import { script, test } from './lib/testing.ts';

/** Makes the copy a repository whose only revision is what is there now. */
async function commit(copy: string): Promise<void> {
  const name = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
  const commands = ['init -q', 'add -A', 'commit -q --no-verify -m before'].map((words) => words.split(' '));
  for (const words of commands) await run('git', [...name, ...words], { cwd: copy });
}

function change(copy: string, edit: (paths: NonNullable<Description['paths']>) => void): void {
  const file = join(copy, BUNDLE);
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  edit(description.paths ?? {});
  writeFileSync(file, JSON.stringify(description, null, 2));
}

describe('diff', () => {
  test('passes what no client notices', async ({ copy }) => {
    await commit(copy);
    change(copy, (paths) => Object.assign(paths['/campaigns']?.get ?? {}, { description: 'Other words.' }));
    const { code, stdout } = await script(copy, 'diff', 'HEAD');
    expect([code, stdout]).toEqual([0, expect.stringContaining('GET /campaigns')]);
  });

  test('fails on what breaks a client, and names it', async ({ copy }) => {
    await commit(copy);
    change(copy, (paths) => delete paths['/campaigns']?.post);
    const { code, stdout } = await script(copy, 'diff', 'HEAD');
    expect([code, stdout]).toEqual([1, expect.stringContaining('POST /campaigns')]);
  });

  test('names a revision that is not there', async ({ copy }) => {
    await commit(copy);
    expect(await script(copy, 'diff', 'v9')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no revision `v9` here. Fetch it, or name another: `make diff BASE=main`.\n',
    });
  });

  test('names a revision that has no bundle', async ({ copy }) => {
    const bundle = readFileSync(join(copy, BUNDLE), 'utf8');
    rmSync(join(copy, BUNDLE));
    await commit(copy);
    writeFileSync(join(copy, BUNDLE), bundle);
    const { code, stderr } = await script(copy, 'diff', 'HEAD');
    expect([code, stderr]).toEqual([2, expect.stringContaining('`HEAD` has no generated/openapi.json')]);
  });
});
