import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../copy.ts';
import { UserError } from '../main.ts';
import { stagePackage } from './stage.ts';
import { listWorkspaces } from './workspaces.ts';

/** A file for a registry. */
export interface Tarball {
  name: string;
  filename: string;
  /** In bytes. */
  size: number;
  unpackedSize: number;
}

/**
 * Makes `.cache/pack/`: the folder of each published package, and its tarball beside it. All of it is made in another
 * place and then renamed, so that nobody ever sees half of it.
 *
 * @param name - instead of `pack`
 * @throws {UserError} when a package cannot be made
 */
export async function pack(top: string, name = 'pack'): Promise<Tarball[]> {
  const cache = join(top, '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'pack-'));
  try {
    const tarballs = await make(top, work);
    replace(join(work, 'stage'), join(cache, name), join(work, 'old'));
    return tarballs;
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function make(top: string, work: string): Promise<Tarball[]> {
  const workspaces = listWorkspaces(top);
  for (const workspace of workspaces) {
    await stagePackage({ top, work, stage: join(work, 'stage', workspace.short) }, workspace);
  }
  const folders = workspaces.map(({ short }) => `./${short}`);
  return await packWithNpm(join(work, 'stage'), folders);
}

/** npm itself decides what is inside, and asks nobody for anything. */
export async function packWithNpm(stage: string, folders: readonly string[]): Promise<Tarball[]> {
  const env = { npm_config_offline: 'true', npm_config_update_notifier: 'false', npm_config_ignore_scripts: 'true' };
  const { code, stdout, stderr } = await run('npm', ['pack', '--json', ...folders], { cwd: stage, env });
  if (code !== 0) throw new UserError(`\`npm pack\` fails: ${stderr.trim()}`);
  return JSON.parse(stdout) as Tarball[];
}

function replace(from: string, to: string, old: string): void {
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
}
