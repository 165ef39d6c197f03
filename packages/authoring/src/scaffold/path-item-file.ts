import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Json, type JsonObject } from '@botbat/document';
import { pathFile } from '@botbat/lint-rules';
import { insert, keysAt } from './insert.ts';
import { render } from './render.ts';
import { ScaffoldError } from './scaffold-error.ts';
import type { Source } from './source.ts';

/** As the rule `path-http-verbs-order` has it. */
const ORDER = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'query', 'trace'];

/** The file of a path item with its new text. */
export interface PathItemFile {
  file: string;
  text: string;
  /** Whether the root has no line for it yet. */
  isNew: boolean;
}

/**
 * Writes a path item, or adds operations to the one that is there.
 *
 * @throws {ScaffoldError} when the file is there though no path leads to it, or the path item has no file
 */
export function pathItemFile(source: Source, path: string, item: JsonObject): PathItemFile {
  const known = source.paths.get(path);
  const file = known ?? join(source.folder, pathFile(path));
  if (known === source.root.file)
    throw new ScaffoldError(
      `\`${path}\` is written in the root. Move it to \`${pathFile(path)}\` and let a \`$ref\` lead there.`,
    );
  if (known !== undefined) return { file, text: withMethods(file, item), isNew: false };
  if (!source.files.includes(file))
    return { file, text: render(inOrder(item), file, { inlineRefs: true }), isNew: true };
  throw new ScaffoldError(
    `\`${relative('.', file)}\` exists already, though no path leads to it. Remove or rename it.`,
  );
}

function withMethods(file: string, item: JsonObject): string {
  const methods = Object.entries(item).filter(([key]) => ORDER.includes(key));
  return methods.reduce((text, [method, node]) => addMethod(text, file, method, node), readFileSync(file, 'utf8'));
}

function addMethod(text: string, file: string, method: string, operation: Json): string {
  const entry = render({ [method]: operation }, file, { inlineRefs: true });
  const next = keysAt(text, []).find((key) => ORDER.indexOf(key) > ORDER.indexOf(method));
  return insert(text, [], entry, next);
}

function inOrder(item: JsonObject): JsonObject {
  const entries = Object.entries(item).toSorted(([left], [right]) => ORDER.indexOf(left) - ORDER.indexOf(right));
  return Object.fromEntries(entries);
}
