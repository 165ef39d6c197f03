import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve as resolvePath } from 'node:path';
import { METHODS, type JsonObject } from '@botbat/document';
import { parse } from 'yaml';
import { ScaffoldError } from './scaffold-error.ts';

/** A part of a split description, and the file that it is in. */
export interface Part {
  file: string;
  node: JsonObject;
}

/** An operation below `paths`. */
export interface KnownOperation extends Part {
  path: string;
  method: string;
}

/** A split description as people write it. Files are absolute paths. */
export interface Source {
  folder: string;
  root: Part & { text: string };
  /** The file of each path item. */
  paths: ReadonlyMap<string, string>;
  operations: readonly KnownOperation[];
  files: readonly string[];
  read(file: string): JsonObject;
}

/**
 * Opens a split description, of which it reads what is asked for.
 *
 * @throws {ScaffoldError} when a file cannot be read
 */
export function openSource(rootFile: string): Source {
  const file = resolvePath(rootFile);
  const folder = dirname(file);
  const known = new Map<string, JsonObject>();
  const read = (path: string): JsonObject => {
    const value = known.get(path) ?? objectOf(parseFile(path));
    known.set(path, value);
    return value;
  };
  const root = { file, node: read(file), text: readFileSync(file, 'utf8') };
  const paths = pathsOf(root);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return { folder, root, paths, files, read, operations: operationsOf(root, paths, read) };
}

function parseFile(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ScaffoldError(`\`${relative('.', path)}\` cannot be read. Mend what \`make lint\` says about it first.`);
  }
}

function pathsOf({ file, node }: Part): Map<string, string> {
  const entries = Object.entries(objectOf(node['paths'])).filter(([path]) => path.startsWith('/'));
  return new Map(entries.map(([path, item]) => [path, referredFile(item, file) ?? file]));
}

function operationsOf(root: Part, paths: ReadonlyMap<string, string>, read: Source['read']): KnownOperation[] {
  return [...paths].flatMap(([path, file]) => {
    const item = file === root.file ? objectOf(objectOf(root.node['paths'])[path]) : read(file);
    const methods = METHODS.filter((method) => isObject(item[method]));
    return methods.map((method) => ({ path, method, file, node: objectOf(item[method]) }));
  });
}

/** What is really written there: behind a `$ref` to a whole file, when there is one. */
export function follow(source: Source, node: unknown, file: string): Part | undefined {
  const target = referredFile(node, file);
  if (target === undefined) return isObject(node) ? { file, node } : undefined;
  return source.files.includes(target) ? follow(source, source.read(target), target) : undefined;
}

/** The file that a `$ref` names; nothing when there is none, or when it leads into the inside of a file. */
export function referredFile(node: unknown, file: string): string | undefined {
  const { $ref } = objectOf(node);
  return typeof $ref === 'string' && !$ref.includes('#') ? resolvePath(dirname(file), $ref) : undefined;
}

/** The file of a component, wherever its folder is. */
export function findComponent(source: Source, kind: string, name: string): string | undefined {
  return source.files.find((file) => basename(dirname(file)) === kind && nameOf(file) === name);
}

/** Every component of a kind. */
export function componentsOf(source: Source, kind: string): Part[] {
  const files = source.files.filter((file) => basename(dirname(file)) === kind && /\.ya?ml$/.test(file));
  return files.map((file) => ({ file, node: source.read(file) }));
}

/** `…/schemas/Campaign.yaml` → `Campaign`. */
export function nameOf(file: string): string {
  return basename(file).replace(/\.[^.]+$/, '');
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
