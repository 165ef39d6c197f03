import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';
import { copyRepository, run, type Result } from './copy.ts';
import { listFiles } from '@botbat/document/write';

const withFresh = base.extend('fresh', { scope: 'file' }, async ({}, { onCleanup }) => {
  const copy = copyRepository();
  onCleanup(() => rmSync(copy, { recursive: true }));
  const { code, stderr } = await script(copy, 'generate');
  if (code !== 0) throw new Error(`Nothing was broken yet, and still \`make generate\` fails: ${stderr}`);
  return copy;
});

/**
 * A test that gets `copy`, the path of a copy of the repository that it may spoil, and `fresh`, that of one that nobody
 * spoils. In both, `generated/` is what `openapi/` makes.
 */
export const test = withFresh.extend('copy', ({ fresh }, { onCleanup }) => {
  const copy = mkdtempSync(join(tmpdir(), 'botbat-test-'));
  onCleanup(() => rmSync(copy, { recursive: true }));
  cpSync(fresh, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return copy;
});

/** Runs one of the scripts at the top of a copy. */
export function script(copy: string, name: string, ...words: string[]): Promise<Result> {
  return run('node', [`scripts/${name}.ts`, ...words], { cwd: copy });
}

/**
 * Replaces a text that a file has once.
 *
 * @throws {Error} when the file has it never, or more than once
 */
export function edit(file: string, from: string, to: string): void {
  const parts = readFileSync(file, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`\`${file}\` has \`${from}\` ${parts.length - 1} times.`);
  writeFileSync(file, parts.join(to));
}

/** Where a file has a text for the first time, or for the first time right behind another, as `line:column` from 1. */
export function placeOf(file: string, text: string, behind = ''): string {
  const [before = ''] = readFileSync(file, 'utf8').split(behind + text);
  const lines = (before + behind).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** A report for people, without the lines of the sources that it shows. */
export function withoutFrames(text: string): string {
  return text.replaceAll(/^ +\d* \| .*\n/gm, '');
}

/** The SHA-256 of each file below a folder, by its path; two folders with the same have the same bytes. */
export function digestsOf(folder: string): { [path: string]: string } {
  const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(listFiles(folder).map((path) => [path, digest(join(folder, path))]));
}
