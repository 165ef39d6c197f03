import { readFileSync } from 'node:fs';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import { fromPointer } from './pointer.ts';
import { parseYamlTree, type YamlEntry, type YamlNode } from './yaml-tree.ts';

/** The text of a file as a tree that knows its places. */
interface SourceFile {
  path: string;
  root: YamlEntry;
  at(offset: number): string;
}

/** A value in a file, and where the key or the item begins that holds it. */
export interface Source {
  node: YamlNode;
  offset: number;
  file: SourceFile;
}

/** Opens a file once; `undefined` when it cannot be read, as an address on the web. */
export type Open = (path: string) => SourceFile | undefined;

/** Opens files ahead of `findPositions`, say while the bundle is being made. It opens others as it meets them. */
export function openSources(paths: readonly string[] = []): Open {
  const files = new Map<string, SourceFile | undefined>();
  const open: Open = (path) => {
    const absolute = resolvePath(path);
    if (!files.has(absolute)) files.set(absolute, openSource(absolute));
    return files.get(absolute);
  };
  for (const path of paths) open(path);
  return open;
}

function openSource(path: string): SourceFile | undefined {
  const text = readIfPossible(path);
  if (text === undefined) return undefined;
  const shown = relative('.', path);
  const starts = lineStarts(text);
  return { path, root: parseIfPossible(text), at: (offset) => place(shown, starts, offset) };
}

function readIfPossible(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseIfPossible(text: string): YamlEntry {
  try {
    return parseYamlTree(text);
  } catch {
    return { node: '', offset: 0 };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function place(file: string, starts: readonly number[], offset: number): string {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return `${file}:${first + 1}:${offset - (starts[first] ?? 0) + 1}`;
}

/** A whole file. */
export function whole(file: SourceFile | undefined): Source | undefined {
  return file && { ...file.root, file };
}

/** What a key of a map or an index of a list holds. */
export function childOf({ node, file }: Source, key: string): Source | undefined {
  const entry = typeof node === 'string' ? undefined : node.get(key);
  return entry && { ...entry, file };
}

/**
 * What the reference in a key of a map names.
 *
 * @param inside - a JSON Pointer from there to what is wanted
 */
export function follow(source: Source, key: string, open: Open, inside = ''): Source | undefined {
  const reference = childOf(source, key)?.node;
  if (typeof reference !== 'string') return undefined;
  const [path = '', fragment = ''] = reference.split('#');
  const file = path === '' ? source.file : open(resolvePath(dirname(source.file.path), path));
  const keys = fromPointer(`#${/^(\/|$)/.test(fragment) ? fragment : ''}${inside}`);
  return keys.reduce<Source | undefined>((found, next) => found && childOf(found, next), whole(file));
}
