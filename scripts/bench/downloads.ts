import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, TOP } from '../lib/copy.ts';

/** What only the measurements need stays here between runs. */
const FOLDER = join(TOP, '.cache/bench');
const OPTIONS = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0', '--loglevel=error'];

/** A package of npm's, in one version. */
export interface Package {
  name: string;
  version: string;
}

/** A package that cannot be downloaded. */
export class MissingError extends Error {
  override name = 'MissingError' as const;
}

/**
 * Takes one file out of a package, without the rest of it.
 *
 * @returns the path of the file
 * @throws {MissingError} when the package cannot be had
 */
export async function downloadFile(wanted: Package, file: string): Promise<string> {
  const folder = await download(wanted, async (into) => {
    const archive = (await get(wanted, 'npm', ['pack', specifier(wanted), ...OPTIONS], into)).trim();
    await get(wanted, 'tar', ['-xzf', archive, `package/${file}`], into);
    rmSync(join(into, archive));
  });
  return join(folder, 'package', file);
}

/**
 * Installs a package with what it needs.
 *
 * @returns the folder of its installation, which holds `node_modules/`
 * @throws {MissingError} when the package cannot be had
 */
export function downloadPackage(wanted: Package): Promise<string> {
  return download(wanted, async (into) => {
    await get(wanted, 'npm', ['install', '--prefix', into, specifier(wanted), ...OPTIONS], into);
  });
}

/** Fills a folder once. It gets its name when it is whole. */
async function download(wanted: Package, fill: (into: string) => Promise<void>): Promise<string> {
  const folder = join(FOLDER, specifier(wanted).replace('/', '-'));
  if (existsSync(folder)) return folder;
  const temporary = `${folder}.tmp`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  await fill(temporary);
  renameSync(temporary, folder);
  return folder;
}

function specifier({ name, version }: Package): string {
  return `${name}@${version}`;
}

async function get(wanted: Package, program: string, words: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(program, words, { cwd, env: { ...network(), SCARF_ANALYTICS: 'false' } });
  if (code === 0) return stdout;
  const reason = /code (E\w+)/.exec(stderr)?.[1] ?? stderr.trim();
  throw new MissingError(`\`${specifier(wanted)}\` cannot be downloaded: \`${program}\` says ${reason}`);
}

/** What this machine needs to reach npm: its proxy, its certificates, its registry. */
function network(): { [name: string]: string } {
  const needed = /^(NODE_EXTRA_CA_CERTS|(https?|no)_proxy|npm_config_.+)$/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value = '']) => (needed.test(name) ? [[name, value]] : [])),
  );
}
