import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findProgram, installFromDebian } from './debian.ts';
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
  const installed = installFromDebian('chromium') ? findBrowser() : installFromPlaywright();
  if (installed !== undefined) return installed;
  throw new UserError(
    'There is no Chromium. Install one (`sudo apt-get install chromium`), or name one: `CHROMIUM=/path make test`.',
  );
}

function findBrowser(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const downloaded = chromium.executablePath();
  const found = NAMES.map((name) => findProgram(name)).find((path) => path !== undefined);
  return found ?? (existsSync(downloaded) ? downloaded : undefined);
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
