import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { UserError } from './command.ts';

/**
 * Writes files all or none: each under another name first, and when all are there, each is renamed, so that nobody ever
 * sees half of one. A file that already has its content is left alone.
 *
 * @param files - texts by the path inside the folder
 * @returns the paths of what changed
 * @throws {UserError} when a place cannot be written to
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => readIfPresent(join(folder, path)) !== text);
  const steps = changed.map(([path, text]) => ({ text, ...placesOf(join(folder, path)) }));
  try {
    for (const { path, temporary, text } of steps) attempt(path, () => stage(path, temporary, text));
    for (const { path, temporary } of steps) attempt(path, () => renameSync(temporary, path));
  } finally {
    for (const { temporary } of steps) if (existsSync(temporary)) rmSync(temporary);
  }
  return changed.map(([path]) => path);
}

function placesOf(path: string): { path: string; temporary: string } {
  return { path, temporary: join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) };
}

function stage(path: string, temporary: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  writeFileSync(temporary, text);
}

/**
 * Removes the files of a folder that are not among those that belong there.
 *
 * @param prefix - how the paths of the folder's files begin in `files`
 * @returns the paths of what was removed, with the prefix
 * @throws {UserError} when a file cannot be removed
 */
export function removeOthers(folder: string, files: ReadonlyMap<string, string>, prefix: string): string[] {
  const others = listFiles(folder).filter((path) => !files.has(`${prefix}${path}`));
  for (const path of others) attempt(join(folder, path), () => rmSync(join(folder, path)));
  return others.map((path) => `${prefix}${path}`);
}

/** Paths of all files below a folder, relative to it; none when there is no folder. */
export function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What the errors of a file system mean, and what to do. */
const REASONS: { [code: string]: string } = {
  EACCES: 'permission denied. Make the folder writable',
  EPERM: 'permission denied. Make the folder writable',
  EROFS: 'the file system is read-only. Make the folder writable',
  ENOSPC: 'the disk is full. Make room',
  EDQUOT: 'the quota is used up. Make room',
  EFBIG: 'it is larger than a file may be here. Raise the limit (`ulimit -f`)',
  ENOTDIR: 'a part of the path is a file. Remove that file',
  EEXIST: 'a part of the path is a file. Remove that file',
  EISDIR: 'a folder has that name. Remove that folder',
};

function attempt(path: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(`\`${path}\` cannot be changed: ${REASONS[code ?? ''] ?? message} and run it again.`);
  }
}
