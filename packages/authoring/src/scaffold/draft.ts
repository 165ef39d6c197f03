import { join, relative } from 'node:path';
import type { Json, JsonObject } from '@botbat/document';
import type { House } from './house.ts';
import { ScaffoldError } from './scaffold-error.ts';
import { findComponent, type Source } from './source.ts';

/** What is being written: new files as trees in which every `$ref` is an absolute path. */
export interface Draft {
  source: Source;
  house: House;
  files: Map<string, JsonObject>;
}

/** A sentence that only a person can write, and what it has to say. */
export function todo(hint: string): string {
  return `TODO: ${hint}`;
}

export function refTo(file: string): JsonObject {
  return { $ref: file };
}

/**
 * Adds a component of its own name.
 *
 * @returns its file
 * @throws {ScaffoldError} when another component of the kind has the name, wherever it is
 */
export function addComponent(draft: Draft, folder: string, kind: string, name: string, tree: JsonObject): string {
  const { source, files } = draft;
  const file = join(source.folder, folder, kind, `${name}.yaml`);
  const namesake = findComponent(source, kind, name) ?? (files.has(file) ? file : undefined);
  if (namesake === undefined) files.set(file, tree);
  else
    throw new ScaffoldError(
      `\`${name}\` exists already, in \`${relative('.', namesake)}\`. Names of components are public: choose another name, or rename that one first.`,
    );
  return file;
}

/** A component, whether it is there already or being written. */
export function componentOf({ source, files }: Draft, kind: string, name: string): string | undefined {
  const written = [...files.keys()].find((file) => file.endsWith(join(kind, `${name}.yaml`)));
  return written ?? findComponent(source, kind, name);
}

/** An entry of `examples`: a name for testers, a summary for readers. */
export function exampleTree(summary: string, value: Json): JsonObject {
  return { summary, value };
}
