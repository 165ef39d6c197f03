import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UserError } from './main.ts';

/**
 * Writes a file under another name and renames it, so that nobody ever sees half of it. A file that already has the
 * content is left alone.
 *
 * @returns whether the file changed
 * @throws {UserError} when the place cannot be written to
 */
export function writeFile(path: string, text: string): boolean {
  if (readIfPresent(path) === text) return false;
  const temporary = join(dirname(path), `.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError(
      `\`${path}\` cannot be written: ${reasonOf(error)}. Make the folder writable and run it again.`,
    );
  }
  return true;
}

/**
 * Removes the files of a folder that are not among those that belong there.
 *
 * @param prefix - how the paths of the folder's files begin in `files`
 * @returns the paths of what was removed, with the prefix
 */
export function removeOthers(folder: string, files: ReadonlyMap<string, string>, prefix: string): string[] {
  const others = listFiles(folder).filter((path) => !files.has(`${prefix}${path}`));
  for (const path of others) rmSync(join(folder, path));
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

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: { [code: string]: string } = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
  };
  return known[code ?? ''] ?? message;
}
