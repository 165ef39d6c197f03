import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browser.ts';
import { run } from '../copy.ts';
import { findProgram } from '../debian.ts';
import type { Report } from './run-suites.ts';

/** Where the tests are, and who answers them. */
export interface Place {
  /** A folder with bundles, each of which exports `report`. */
  folder: string;
  /** A server with the same bundles and the answers of `answer.ts`. */
  origin: string;
}

export interface Platform {
  name: string;
  run: (bundle: string, place: Place) => Promise<Report>;
}

/** Prints what a bundle exports; its words are where the answers come from, and the bundle. */
const PRINT = `[globalThis.ORIGIN] = process.argv.slice(-2);
import(process.argv.at(-1)).then(({ report }) => console.log(JSON.stringify(report)));
`;

/** @param words - the program and what it wants to hear before the file that it runs */
function toPlatform(name: string, ...words: readonly string[]): Platform {
  return { name, run: (bundle, place) => runInProgram(words, bundle, place) };
}

async function runInProgram(
  [program = '', ...words]: readonly string[],
  bundle: string,
  { folder, origin }: Place,
): Promise<Report> {
  const print = join(folder, 'print.mjs');
  writeFileSync(print, PRINT);
  const { stdout, stderr } = await run(program, [...words, print, origin, pathToFileURL(join(folder, bundle)).href]);
  if (stdout === '') throw new Error(`\`${program}\` reports nothing: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** A page of a browser. */
function toPage(executablePath: string): Platform {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const run = async (bundle: string, { origin }: Place) => {
    const browser = await chromium.launch({ executablePath, args });
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      return await page.evaluate<Report>(`import('/${bundle}').then(({ report }) => report)`);
    } finally {
      await browser.close();
    }
  };
  return { name: 'Chromium', run };
}

/** The Node that this process runs in, and that of the machine when it is another. */
export async function findNodes(): Promise<Platform[]> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((path) => !path.endsWith('node_modules/.bin'));
  const others = [findProgram('node', folders.join(delimiter))].filter((path) => path !== undefined);
  const nodes = [process.execPath, ...others].map(async (path): Promise<[version: string, path: string]> => {
    return [(await run(path, ['--version'])).stdout.trim(), path];
  });
  return [...new Map(await Promise.all(nodes))].map(([version, path]) => toPlatform(`Node ${version}`, path));
}

export function toDeno(path: string): Platform {
  return toPlatform('Deno', path, 'run', '--allow-all', '--no-check');
}

export function toBun(path: string): Platform {
  return toPlatform('Bun', path);
}

/** Chromium, and what else this machine has. */
export function findOthers(): Platform[] {
  const [deno, bun] = [findProgram('deno'), findProgram('bun')];
  return [toPage(ensureBrowser()), ...(deno ? [toDeno(deno)] : []), ...(bun ? [toBun(bun)] : [])];
}
