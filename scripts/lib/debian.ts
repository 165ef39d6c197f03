import { spawnSync } from 'node:child_process';
import { UserError } from './main.ts';

/** The path of a program on this machine, or in some folders of it. */
export function findProgram(name: string, PATH = process.env['PATH']): string | undefined {
  const { stdout } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8', env: { PATH } });
  return stdout.trim() || undefined;
}

/**
 * Makes sure of a program that a script calls.
 *
 * @throws {UserError} when this machine does not have it
 */
export function requireProgram(name: string): void {
  if (findProgram(name) !== undefined) return;
  throw new UserError(`\`${name}\` is missing. Install it (\`sudo apt-get install ${name}\`), then run this again.`);
}

/** Installs a package of Debian or Ubuntu, as root or with a `sudo` that asks nothing. Tells whether it did. */
export function installFromDebian(name: string): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...command: string[]) => {
    const [program = '', ...words] = [...asRoot, ...command];
    return spawnSync(program, words, { stdio: 'ignore', env }).status === 0;
  };
  return run('apt-get', 'update') && run('apt-get', 'install', '--yes', '--no-install-recommends', name);
}

/**
 * Makes sure of a program that tests call; installs Debian's package when there is none.
 *
 * @throws {UserError} when it is missing and cannot be installed
 */
export function ensureProgram(name: string): void {
  if (findProgram(name) === undefined) installFromDebian(name);
  requireProgram(name);
}
