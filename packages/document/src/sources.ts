import { readFileSync } from 'node:fs';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { fromPointer } from './pointer.ts';

/** The text of a file as a tree that knows its places. */
interface SourceFile {
  path: string;
  root: Node | null;
  at(offset: number): string;
}

/** A node of a file, and where the key or the item begins that holds it. */
export interface Source {
  node: Node | null;
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
  const lineCounter = new LineCounter();
  const root = parseDocument(text, { lineCounter, uniqueKeys: false }).contents;
  const shown = relative('.', path);
  return { path, root, at: (offset) => place(shown, lineCounter.linePos(offset)) };
}

function readIfPossible(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function place(file: string, { line, col }: { line: number; col: number }): string {
  return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
}

/** A whole file. */
export function whole(file: SourceFile | undefined): Source | undefined {
  return file && { node: file.root, file, offset: file.root?.range?.[0] ?? 0 };
}

/** What a key of a map or an index of a list holds. */
export function childOf({ node, file }: Source, key: string): Source | undefined {
  if (isSeq(node)) return fromItem(node.items[Number(key)] as Node | undefined, file);
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && fromPair(pair as Pair<Node, Node | null>, file);
}

function fromItem(item: Node | undefined, file: SourceFile): Source | undefined {
  return item && { node: item, file, offset: item.range?.[0] ?? 0 };
}

function fromPair({ key, value }: Pair<Node, Node | null>, file: SourceFile): Source {
  return { node: value, file, offset: key.range?.[0] ?? 0 };
}

/**
 * What the reference in a key of a map names.
 *
 * @param inside - a JSON Pointer from there to what is wanted
 */
export function follow(source: Source, key: string, open: Open, inside = ''): Source | undefined {
  const reference = isMap(source.node) ? source.node.get(key) : undefined;
  if (typeof reference !== 'string') return undefined;
  const [path = '', fragment = ''] = reference.split('#');
  const file = path === '' ? source.file : open(resolvePath(dirname(source.file.path), path));
  const keys = fromPointer(`#${/^(\/|$)/.test(fragment) ? fragment : ''}${inside}`);
  return keys.reduce<Source | undefined>((found, next) => found && childOf(found, next), whole(file));
}
