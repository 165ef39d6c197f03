import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from './main.ts';

/** The top of the repository. */
export const TOP = fileURLToPath(new URL('../..', import.meta.url));

/** The code of a program that a signal has ended, as a shell would begin to count. */
const KILLED = 128;

/** How a command ended, and what it printed. */
export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Copies every file that git knows or would take to a temporary folder, for what would spoil the working tree, and links
 * what is installed. Packages there find the packages of the copy.
 *
 * @returns the path of the copy; whoever asked for it removes it
 */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'botbat-copy-'));
  for (const path of listRepository()) cpSync(join(TOP, path), join(copy, path));
  for (const folder of globSync('{,packages/*/}node_modules', { cwd: TOP })) linkModules(folder, copy);
  writeFileSync(join(copy, 'node_modules/.package-lock.json'), '{}'); // Newest, so that make does not install.
  return copy;
}

/**
 * The paths of every file that git knows or would take, from the top.
 *
 * @throws {UserError} when git does not know the folder
 */
export function listRepository(): string[] {
  const words = ['ls-files', '-coz', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', words, { cwd: TOP, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new UserError('Git does not know this folder. Run it in a clone of the repository.');
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(TOP, path)));
}

/** Links module by module: through a link to the whole folder, an installation in the copy would empty the original. */
function linkModules(folder: string, copy: string): void {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(TOP, folder))) {
    const [from, to] = [join(TOP, folder, name), join(copy, folder, name)];
    if (name === '@botbat') cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else if (name !== '.package-lock.json') symlinkSync(from, to);
  }
}

/**
 * Runs a program in a folder. Of the environment of this process it gets only what finds programs.
 *
 * @throws {Error} when there is no such program
 */
export function run(
  program: string,
  words: readonly string[],
  { cwd = TOP, env = {} }: { cwd?: string; env?: { [name: string]: string } } = {},
): Promise<Result> {
  const { PATH, HOME = '' } = process.env;
  const found = {
    PATH: `${join(TOP, 'node_modules/.bin')}:${PATH}`,
    HOME,
    NODE_COMPILE_CACHE: join(TOP, '.cache/node'),
  };
  return new Promise((resolve, reject) => {
    execFile(program, words, { cwd, env: { ...found, ...env }, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error);
      else resolve({ code: error ? (error.code ?? KILLED) : 0, stdout, stderr });
    });
  });
}
