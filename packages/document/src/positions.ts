import { readFileSync } from 'node:fs';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { escapeKey, fromPointer, lookUp } from './pointer.ts';
import type { Positions } from './position-of.ts';

/** The text of a file as a tree that knows its places. */
interface SourceFile {
  path: string;
  root: Node | null;
  at(offset: number): string;
}

/** One node of the bundle beside the node of the source that it came from. */
interface Step {
  pointer: string;
  value: unknown;
  node: Node | null;
  file: SourceFile;
}

/**
 * Finds where each part of a bundle was written, by walking the bundle and its sources side by side. It relies on
 * nothing but `$ref`, so it holds for any split description that Redocly bundles.
 *
 * @param bundle - the bundled description
 * @param root - the path of the file that the bundle was made from
 * @param open - where the sources are read from; they may have been read before the bundle was there
 */
export function findPositions(bundle: unknown, root: string, open: OpenSource = openSources()): Positions {
  const positions: Positions = {};
  const file = open(root);
  const queue: Step[] = [{ pointer: '', value: bundle, node: file.root, file }];
  positions[''] = file.at(file.root?.range?.[0] ?? 0);
  for (let step = queue.pop(); step; step = queue.pop()) queue.push(...visit(step, bundle, positions, open));
  return positions;
}

function visit(step: Step, bundle: unknown, positions: Positions, open: OpenSource): Step[] {
  const { value } = step;
  if (typeof value !== 'object' || value === null) return [];
  const next = Object.keys(value).flatMap((key) => childStep(step, key, positions, open));
  const target = (value as { $ref?: unknown }).$ref;
  const source = followReference(step, open);
  if (typeof target !== 'string' || !source) return next;
  const pointer = target.slice(1);
  if (positions[pointer] !== undefined) return next;
  positions[pointer] = source.file.at(source.node?.range?.[0] ?? 0);
  return [...next, { pointer, value: lookUp(bundle, pointer), ...source }];
}

function childStep(step: Step, key: string, positions: Positions, open: OpenSource): Step[] {
  const pointer = `${step.pointer}/${escapeKey(key)}`;
  const found = findChild(step, key, open);
  if (!found) return [];
  positions[pointer] ??= found.file.at(found.offset);
  const value = (step.value as { [key: string]: unknown })[key];
  return [{ pointer, value, node: found.node, file: found.file }];
}

type Found = { node: Node | null; file: SourceFile; offset: number };

/** Looks for a key in the node itself, else in the file that the node refers to. */
function findChild(step: Step, key: string, open: OpenSource): Found | undefined {
  const { node, file } = step;
  if (isSeq(node)) return fromItem(node.items[Number(key)] as Node | undefined, file);
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  if (pair) return fromPair(pair as Pair<Node, Node | null>, file);
  const source = followReference(step, open);
  return source && findChild({ ...step, ...source }, key, open);
}

function fromItem(item: Node | undefined, file: SourceFile): Found | undefined {
  return item && { node: item, file, offset: item.range?.[0] ?? 0 };
}

function fromPair({ key, value }: Pair<Node, Node | null>, file: SourceFile): Found {
  return { node: value, file, offset: key.range?.[0] ?? 0 };
}

/** What a `$ref` to another file names. Inside an example it names the value of that example. */
function followReference(
  { node, file, pointer }: Step,
  open: OpenSource,
): { node: Node | null; file: SourceFile } | undefined {
  const reference = isMap(node) ? node.get('$ref') : undefined;
  if (typeof reference !== 'string') return undefined;
  const [path = '', fragment = ''] = reference.split('#');
  if (path === '' && fragment === '') return undefined;
  const target = path === '' ? file : open(resolvePath(dirname(file.path), path));
  const inExample = /\/examples\/[^/]+\/value(\/|$)/.test(pointer);
  return { node: nodeAt(target.root, `${fragment}${inExample ? '/value' : ''}`), file: target };
}

function nodeAt(root: Node | null, pointer: string): Node | null {
  if (pointer === '') return root;
  return isCollection(root) ? ((root.getIn(fromPointer(pointer), true) ?? null) as Node | null) : null;
}

/** Gives the tree of a file. */
export type OpenSource = (path: string) => SourceFile;

/** Reads each file once: at the latest when it is asked for, and those that are named here at once. */
export function openSources(paths: readonly string[] = []): OpenSource {
  const files = new Map<string, SourceFile>();
  const open: OpenSource = (path) => {
    const known = files.get(path) ?? openSource(path);
    files.set(path, known);
    return known;
  };
  for (const path of paths) open(path);
  return open;
}

function openSource(path: string): SourceFile {
  const lineCounter = new LineCounter();
  const isText = path.endsWith('.md');
  const root = isText ? null : parseDocument(readFileSync(path, 'utf8'), { lineCounter, uniqueKeys: false }).contents;
  const shown = relative('.', resolvePath(path));
  return { path, root, at: (offset) => place(shown, isText ? { line: 1, col: 1 } : lineCounter.linePos(offset)) };
}

function place(file: string, { line, col }: { line: number; col: number }): string {
  return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
}
