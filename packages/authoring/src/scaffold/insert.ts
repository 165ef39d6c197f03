// Adds entries to YAML that people wrote: everything else stays as it is, to the letter.
import { Document, isMap, isScalar, parseDocument, visit, type Node, type Pair } from 'yaml';

type Path = readonly string[];
type Entry = Pair<Node, Node | null>;

/**
 * Adds lines to a block map or list.
 *
 * @param path - the keys that lead to it
 * @param entry - the lines, not indented
 * @param before - the key of the map that the lines go before; without, or if there is none, they go to the end
 */
export function insert(text: string, path: Path, entry: string, before?: string): string {
  const document = parseDocument(text);
  const collection = path.length === 0 ? document.contents : document.getIn(path, true);
  const items = (collection as { items?: unknown[] } | undefined)?.items ?? [];
  const next = isMap(collection) ? (collection.items as Entry[]).find(({ key }) => keyOf(key) === before) : undefined;
  const at = next ? lineStart(text, startOf(next.key)) : lineAfter(text, endOf(items.at(-1) as Entry | Node));
  const column = indentOf(text, items[0] as Entry | Node);
  const head = at === text.length && !text.endsWith('\n') ? '\n' : '';
  return `${text.slice(0, at)}${head}${indented(entry, column)}${text.slice(at)}`;
}

/** The keys of a map in the order of the text. */
export function keysAt(text: string, path: Path): string[] {
  const map = path.length === 0 ? parseDocument(text).contents : parseDocument(text).getIn(path, true);
  return isMap(map) ? (map.items as Entry[]).map(({ key }) => keyOf(key)) : [];
}

/** Writes another value behind a key that is there. */
export function replaceValue(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true) as Node | undefined;
  if (!node?.range) return text;
  const [start, end] = node.range;
  return `${text.slice(0, start)}${flow(value)}${text.slice(end)}`;
}

function flow(value: unknown): string {
  const document = new Document(value);
  visit(document, { Collection: (_key, collection) => void (collection.flow = true) });
  return document.toString({ lineWidth: 0, singleQuote: true }).trim();
}

function keyOf(key: Node): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(item: Entry | Node): number {
  const last = 'key' in item ? ((item as Entry).value ?? (item as Entry).key) : (item as Node);
  return last?.range?.[1] ?? 0;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line; a block scalar ends there already. */
function lineAfter(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Items of a list begin with their dash, which is before the node. */
function indentOf(text: string, item: Entry | Node): number {
  const start = 'key' in item ? startOf((item as Entry).key) : startOf(item as Node);
  return /^ */.exec(text.slice(lineStart(text, start)))?.[0].length ?? 0;
}

function indented(entry: string, column: number): string {
  return entry.replace(/\n*$/, '\n').replaceAll(/^(?=.)/gm, ' '.repeat(column));
}
