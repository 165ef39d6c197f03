import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyRepository, run, TOP } from './lib/copy.ts';
import type { Manifest } from './lib/pack/manifest.ts';
import { listWorkspaces } from './lib/pack/workspaces.ts';

const copy = copyRepository();
afterAll(() => rmSync(copy, { recursive: true }));
const changeset = (...words: string[]) => run('changeset', words, { cwd: copy });
const read = (name: string) =>
  JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')) as Manifest;

test('what is published is released together, for one contract is in all of it', () => {
  const { fixed } = JSON.parse(readFileSync(join(TOP, '.changeset/config.json'), 'utf8')) as { fixed: string[][] };
  expect(fixed).toEqual([
    listWorkspaces(TOP)
      .map(({ manifest }) => manifest.name)
      .toSorted(),
  ]);
});

test('a sentence becomes a version and a line of the changelog', async () => {
  for (const file of globSync('.changeset/*-*.md', { cwd: copy })) rmSync(join(copy, file));
  const before = read('types').version;
  const { code } = await changeset('add', '--major', '@botbat/types', '-m', 'Removed `priority` from `Message`.');
  expect([code, globSync('.changeset/*-*.md', { cwd: copy }).length]).toEqual([0, 1]);
  expect((await changeset('version')).code).toBe(0);
  const next = `${Number(before.split('.')[0]) + 1}.0.0`;
  expect(['types', 'client', 'validators'].map((name) => read(name).version)).toEqual([next, next, next]);
  expect(read('client').dependencies).toMatchObject({ '@botbat/types': next });
  expect(readFileSync(join(copy, 'packages/types/CHANGELOG.md'), 'utf8')).toContain('- Removed `priority` from');
});

test('a package that does not exist is refused', async () => {
  const { code, stdout, stderr } = await changeset('add', '--minor', '@botbat/nothing', '-m', 'Added nothing.');
  expect(code, stdout + stderr).not.toBe(0);
});
