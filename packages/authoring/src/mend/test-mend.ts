import { join, relative } from 'node:path';
import { fromInside, testFolder } from '../../../document/src/test-folder.ts';
import { mend, type MendOptions } from './mend.ts';

/** Where a part of a kind is referred to. */
const ROOTS = {
  pathItem: 'paths:\n  /pets:\n    $ref: part.yaml\n',
  schema: 'components:\n  schemas:\n    Pet:\n      $ref: part.yaml\n',
  response: 'components:\n  responses:\n    Gone:\n      $ref: part.yaml\n',
};

/** Mends a description in files, `openapi.yaml` being its root, and returns what changed and what is told. */
export async function mendFiles(files: { [path: string]: string }, options: MendOptions = {}) {
  const folder = testFolder(files);
  const mended = await mend(join(folder, 'openapi.yaml'), { format: async () => undefined, ...options });
  const changed = [...mended.files].map(([path, text]) => [relative(folder, path), text]);
  const told = mended.mends.map(({ file, line, message }) => fromInside(folder, `${file}:${line} ${message}`));
  return { changed: Object.fromEntries(changed) as { [path: string]: string }, told };
}

/** Mends one file that a description refers to, and returns its text, changed or not. */
export async function mendPart(kind: keyof typeof ROOTS, text: string, options: MendOptions = {}): Promise<string> {
  const files = { 'openapi.yaml': `openapi: 3.1.0\n${ROOTS[kind]}`, 'part.yaml': text };
  return (await mendFiles(files, options)).changed['part.yaml'] ?? text;
}
