import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { DescriptionError, type Finding } from '@botbat/document';
import { parseYamlTree, type YamlNode } from '@botbat/document/yaml-tree';
import { LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A file in YAML or JSON. */
export class SourceFile {
  /** As seen from the working directory. */
  readonly path: string;
  readonly text: string;
  #tree: YamlNode | undefined;
  #syntax: Syntax | undefined;

  constructor(path: string, text: string) {
    this.path = relative('.', path);
    this.text = text;
  }

  /** What the file says; nothing when it is not YAML, which other checks report. */
  get tree(): YamlNode {
    return (this.#tree ??= treeOf(this.text));
  }

  /** How the file says it. That takes ten times as long to find out. */
  get syntax(): Syntax {
    return (this.#syntax ??= syntaxOf(this.text));
  }
}

/** A text as a tree that knows its places, with all that other tools may read differently. */
interface Syntax {
  document: Document;
  lineCounter: LineCounter;
}

function treeOf(text: string): YamlNode {
  try {
    return parseYamlTree(text).node;
  } catch {
    return '';
  }
}

function syntaxOf(text: string): Syntax {
  const lineCounter = new LineCounter();
  return { document: parseDocument(text, { lineCounter, uniqueKeys: false }), lineCounter };
}

/** A split description: all that is below the folder of its root. */
export interface Sources {
  /** The absolute path of the root. */
  root: string;
  /** Absolute paths. */
  files: readonly string[];
  /** Those of the files that hold parts of the description, by absolute path. */
  parts: ReadonlyMap<string, SourceFile>;
}

/** Files that were opened before, so that the next time only those with another text are parsed. */
export class FileCache {
  readonly #files = new Map<string, SourceFile>();

  /** @throws {DescriptionError} when the file cannot be read */
  open(path: string): SourceFile {
    const text = readable(path, () => readFileSync(path, 'utf8'));
    const known = this.#files.get(path);
    if (known?.text === text) return known;
    const file = new SourceFile(path, text);
    this.#files.set(path, file);
    return file;
  }
}

/**
 * Opens every file of the split description whose root is named.
 *
 * @throws {DescriptionError} when a file or a folder cannot be read
 */
export function openSources(root: string, cache = new FileCache()): Sources {
  const folder = dirname(resolve(root));
  const files = readable(folder, () => readdirSync(folder, { recursive: true, encoding: 'utf8' })).map((name) =>
    join(folder, name),
  );
  const parts = files
    .filter((file) => /\.(yaml|yml|json)$/.test(file))
    .map((file) => [file, cache.open(file)] as const);
  return { root: resolve(root), files, parts: new Map(parts) };
}

function readable<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const { code = '', path: at = path } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    const finding = findingIn(at, 'load', `\`${relative('.', at)}\` ${reason}. Make it readable, or remove it.`);
    throw new DescriptionError([finding]);
  }
}

/** A finding at an offset into the text of a file. */
export function findingAt({ path, syntax }: SourceFile, offset: number, rule: string, message: string): Finding {
  const { line, col } = syntax.lineCounter.linePos(offset);
  return { rule, severity: 'error', message, file: path, line, column: col };
}

/** Where a node begins, as an offset into the text of its file. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** A finding about a file as a whole. */
export function findingIn(path: string, rule: string, message: string): Finding {
  return { rule, severity: 'error', message, file: relative('.', path), line: 1, column: 1 };
}
