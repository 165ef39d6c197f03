import { relative, resolve } from 'node:path';
import { mend, type MendOptions } from './mend.ts';

/** Where a part of a kind is referred to. */
const ROOTS = {
  pathItem: 'paths:\n  /pets:\n    $ref: part.yaml\n',
  schema: 'components:\n  schemas:\n    Pet:\n      $ref: part.yaml\n',
  response: 'components:\n  responses:\n    Gone:\n      $ref: part.yaml\n',
};

/** Mends a description in files, `openapi.yaml` being its root, and returns what changed and what is told. */
export async function mendFiles(files: { [path: string]: string }, options: MendOptions = {}) {
  const read = (path: string) => files[relative('.', path)];
  const mended = await mend(resolve('openapi.yaml'), { read, format: async () => undefined, ...options });
  const told = mended.mends.map(({ file, line, message }) => `${file}:${line} ${message}`);
  return { changed: Object.fromEntries(mended.files) as { [path: string]: string }, told };
}

/** Mends one file that a description refers to, and returns its text, changed or not. */
export async function mendPart(kind: keyof typeof ROOTS, text: string, options: MendOptions = {}): Promise<string> {
  const files = { 'openapi.yaml': `openapi: 3.1.0\n${ROOTS[kind]}`, 'part.yaml': text };
  return (await mendFiles(files, options)).changed['part.yaml'] ?? text;
}
