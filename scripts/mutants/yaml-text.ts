import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

export type Path = readonly (string | number)[];

/**
 * The text of a YAML file that can be changed in one place while all the rest stays as it is, to the byte.
 *
 * @throws {Error} from each change whose path does not exist: an operator that misses its target is a mistake of ours
 */
export class YamlText {
  readonly text: string;
  readonly #contents: Node;

  constructor(text: string) {
    this.text = text;
    this.#contents = parseDocument(text).contents as Node;
  }

  /** From 1. */
  lineOf(path: Path): number {
    return this.text.slice(0, this.#entry(path).start).split('\n').length;
  }

  /** Puts another text in the place of a value. */
  replace(path: Path, value: string): string {
    const { node } = this.#entry(path);
    const [start, end] = rangeOf(node);
    return isBlock(node) ? this.#splice(start, endOf(node), `${value}\n`) : this.#splice(start, end, value);
  }

  /** Changes the text of a value. */
  edit(path: Path, change: (value: string) => string): string {
    const [start, end] = rangeOf(this.#entry(path).node);
    return this.#splice(start, end, change(this.text.slice(start, end)));
  }

  /** Gives a key of a map another name. */
  rename(path: Path, name: string): string {
    const { pair } = this.#entry(path);
    if (!pair) throw new Error(`${path.join('/')} has no key.`);
    const [start, end] = rangeOf(pair.key as Node);
    return this.#splice(start, end, name);
  }

  /** Takes a key with its value, or an item of a list, out of a collection. */
  cut(path: Path): string {
    const { parent, node, start } = this.#entry(path);
    if (!parent.flow) return this.#splice(this.text.lastIndexOf('\n', start) + 1, endOf(node), '');
    const [, end] = rangeOf(node);
    const comma = /^\s*,\s*/.exec(this.text.slice(end));
    if (comma) return this.#splice(start, end + comma[0].length, '');
    const before = /,\s*$/.exec(this.text.slice(0, start))?.[0].length ?? 0;
    return this.#splice(start - before, end, '');
  }

  /** Adds a line to a map, above its first. */
  add(path: Path, line: string): string {
    const { node } = path.length === 0 ? { node: this.#contents } : this.#entry(path);
    if (!isMap(node)) throw new Error(`${path.join('/')} is no map.`);
    const [start] = rangeOf(node);
    if (node.flow) return this.#splice(start + 1, start + 1, ` ${line},`);
    const indent = start - this.text.lastIndexOf('\n', start - 1) - 1;
    return this.#splice(start, start, `${line}\n${' '.repeat(indent)}`);
  }

  #entry(path: Path): Entry {
    const entry = path.reduce<Entry | undefined>(step, { node: this.#contents, start: 0 } as Entry);
    if (!entry) throw new Error(`${path.join('/')} does not exist.`);
    return entry;
  }

  #splice(start: number, end: number, text: string): string {
    return this.text.slice(0, start) + text + this.text.slice(end);
  }
}

/** A value with the collection that holds it, and where its key or its item begins. */
interface Entry {
  parent: YAMLMap | YAMLSeq;
  node: Node;
  pair?: Pair;
  start: number;
}

function step(entry: Entry | undefined, key: string | number): Entry | undefined {
  const parent = entry?.node;
  if (!isMap(parent) && !isSeq(parent)) return undefined;
  const item = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : parent.items[Number(key)];
  if (isPair(item)) return { parent, node: item.value as Node, pair: item, start: rangeOf(item.key as Node)[0] };
  if (!item) return undefined;
  return { parent, node: item as Node, start: rangeOf(item as Node)[0] };
}

function rangeOf(node: Node): [start: number, end: number, nodeEnd: number] {
  if (!node.range) throw new Error('A node without a place.');
  return node.range;
}

/** Whether a node goes on to the end of its last line. */
function isBlock(node: Node): boolean {
  if (isMap(node) || isSeq(node)) return !node.flow;
  return isScalar(node) && /^BLOCK_/.test(node.type ?? '');
}

/** Where the line ends on which a node ends. */
function endOf(node: Node): number {
  return rangeOf(node)[2];
}
