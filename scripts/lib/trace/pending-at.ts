import { spawnSync } from 'node:child_process';
import { readRequirements } from './requirements.ts';

/** What was pending in a revision, by id. */
export type Pending = ReadonlyMap<string, readonly string[]>;

/** What was pending at a revision of git's; nothing when there is no such revision, or no table in it. */
export function pendingAt(revision: string, file: string): Pending | undefined {
  const { status, stdout } = spawnSync('git', ['show', `${revision}:${file}`], { encoding: 'utf8' });
  return status === 0 ? pendingIn(file, stdout) : undefined;
}

export function pendingIn(file: string, text: string): Pending {
  const { requirements } = readRequirements(file, text);
  return new Map(requirements.map(({ id, pending }) => [id, pending.map((word) => word.text)]));
}
