import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { UserError } from './main.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium: `CHROMIUM` when it is set, one on the machine, Debian's package, else Playwright's download.
 *
 * @throws {UserError} when there is none and none can be installed
 */
export function ensureBrowser(): string {
  const present = findBrowser();
  if (present !== undefined) return present;
  console.error('There is no Chromium yet; installing one for the tests.');
  const installed = installFromDebian() ? findBrowser() : installFromPlaywright();
  if (installed !== undefined) return installed;
  throw new UserError(
    'There is no Chromium. Install one (`apt-get install chromium`, as root), or name one in the variable CHROMIUM.',
  );
}

function findBrowser(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const found = NAMES.map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim());
  const downloaded = chromium.executablePath();
  return found.find((path) => path !== '') ?? (existsSync(downloaded) ? downloaded : undefined);
}

function installFromDebian(): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const run = (...command: string[]) => {
    const [program = '', ...rest] = [...asRoot, ...command];
    return (
      spawnSync(program, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
        .status === 0
    );
  };
  return run('apt-get', 'update') && run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
}

function installFromPlaywright(): string | undefined {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  try {
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return findBrowser();
}
