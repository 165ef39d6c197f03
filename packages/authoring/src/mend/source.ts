import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import { fromPointer } from '@botbat/document';

/** A file in YAML, as a tree that knows its places. */
export interface SourceFile {
  /** Absolute. */
  path: string;
  text: string;
  document: Document.Parsed;
}

/** Where a `$ref` leads: a file, and the keys from there. */
export interface Target {
  file: string;
  fragment: string;
}

/** Opens a file by its absolute path; `undefined` for what is not one document of YAML. */
export type Open = (path: string) => SourceFile | undefined;

/** Reads a file by its absolute path; `undefined` when there is none. */
export type Read = (path: string) => string | undefined;

/** Opens each file once. */
export function openSources(read: Read = readIfPossible): Open {
  const files = new Map<string, SourceFile | undefined>();
  return (path) => {
    if (!files.has(path)) files.set(path, parseSource(path, read(path)));
    return files.get(path);
  };
}

/** `undefined` for what is not one document of YAML. */
export function parseSource(path: string, text: string | undefined): SourceFile | undefined {
  if (text === undefined || !/\.ya?ml$/.test(path)) return undefined;
  const document = parseDocument(text);
  const isReadable = document.errors.length === 0 && document.contents !== null && !hasLooseAlias(document);
  return isReadable ? { path, text, document } : undefined;
}

/** An alias without an anchor above it, which the parser lets pass. */
function hasLooseAlias(document: Document.Parsed): boolean {
  let isLoose = false;
  visit(document, {
    Alias(_, alias) {
      isLoose ||= alias.resolve(document) === undefined;
    },
  });
  return isLoose;
}

function readIfPossible(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What a `$ref` in a file names; `undefined` for an address on the web and for the name of an anchor. */
export function targetOf(file: SourceFile, reference: string): Target | undefined {
  const [path = '', fragment = ''] = reference.split('#', 2);
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || /^[^/]/.test(fragment)) return undefined;
  return { file: path === '' ? file.path : resolve(dirname(file.path), decode(path)), fragment };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The value that a JSON Pointer names in a file. */
export function lookUpNode(file: SourceFile, fragment: string): Node | undefined {
  let node: unknown = file.document.contents;
  for (const key of fromPointer(`#${fragment}`)) {
    if (isMap(node)) node = pairOf(node.items, key)?.value;
    else node = isSeq(node) ? node.items[Number(key)] : undefined;
  }
  return (node ?? undefined) as Node | undefined;
}

function pairOf(items: readonly Pair[], key: string): Pair | undefined {
  return items.find((pair) => keyOf(pair) === key);
}

/** The key of a pair as a text: `401` stands for `'401'` too. */
export function keyOf({ key }: Pick<Pair, 'key'>): string {
  return String(isScalar(key) ? key.value : key);
}

/** The text of the `$ref` that a map has. */
export function referenceOf(node: unknown): string | undefined {
  if (!isMap(node)) return undefined;
  const value = pairOf(node.items, '$ref')?.value;
  return isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
}

/** What the `$ref` leads to that a map has. */
export function targetIn(file: SourceFile, node: unknown): Target | undefined {
  const reference = referenceOf(node);
  return reference === undefined ? undefined : targetOf(file, reference);
}

/** The texts of all `$ref`s in a tree, wherever they stand. */
export function referencesIn(node: Node): string[] {
  const references: string[] = [];
  visit(node, {
    Map(_, map) {
      const reference = referenceOf(map);
      if (reference !== undefined) references.push(reference);
    },
  });
  return references;
}
