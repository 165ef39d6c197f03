import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { DescriptionError, type Finding } from './finding.ts';

/** Writes files into a folder that lasts as long as the test, and returns its path. */
export function testFolder(files: { [path: string]: string } | ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'test-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of files instanceof Map ? files : Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A text with paths as they are seen from inside the folder. */
export function fromInside(folder: string, text: string): string {
  return text.replaceAll(`${relative('.', folder)}/`, '').replaceAll(`${folder}/`, '');
}

/** The findings of a run, whether thrown or returned. */
export async function findingsOf(run: () => Promise<unknown>): Promise<readonly Finding[]> {
  try {
    const result = await run();
    return Array.isArray(result) ? result : [];
  } catch (error) {
    if (error instanceof DescriptionError) return error.findings;
    throw error;
  }
}
