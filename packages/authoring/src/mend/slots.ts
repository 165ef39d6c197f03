import { isCollection, isPair, isScalar, type Node, type Pair } from 'yaml';
import type { Collection } from './reordering.ts';

/** From where to where an item of a collection reaches in the text, with the comments that belong to it. */
export interface Slot {
  start: number;
  end: number;
}

/** Comments that tools look for at the top of a file. */
const MODELINE = /^#!|^#\s*(yaml-language-server:|\$schema|@(format|prettier)\b)/;

/**
 * Where the items of a collection stand. What is between them, line breaks, blank lines and commas, stays where it is
 * when they change places. A comment belongs to the item below it, unless it is indented as something inside the item
 * above. `undefined` for a collection in braces with comments between the items.
 */
export function slotsOf(text: string, collection: Collection): Slot[] | undefined {
  const tokens = collection.items.map(tokenOf);
  return collection.flow ? flowSlots(text, tokens) : blockSlots(text, tokens);
}

/** The bare item. */
interface Token extends Slot {
  /** Whether it ends with a text in lines of its own, which takes the line break with it. */
  isBlock: boolean;
}

function tokenOf(item: Node | Pair<Node, Node | null>): Token {
  const [first, last] = isPair(item) ? [item.key, item.value ?? item.key] : [item, item];
  const leaf = lastLeaf(last);
  return { start: rangeOf(first)[0], end: rangeOf(leaf)[1], isBlock: isScalar(leaf) && /^BLOCK/.test(leaf.type ?? '') };
}

function lastLeaf(node: Node): Node {
  const item: unknown = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (isPair<Node, Node | null>(item)) return lastLeaf(item.value ?? item.key);
  return item ? lastLeaf(item as Node) : node;
}

function rangeOf({ range }: Node): readonly [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

function flowSlots(text: string, tokens: readonly Token[]): Slot[] | undefined {
  const gaps = tokens.slice(1).map(({ start }, index) => text.slice(tokens[index]?.end, start));
  return gaps.every((gap) => /^\s*,\s*$/.test(gap)) ? tokens.map(({ start, end }) => ({ start, end })) : undefined;
}

function blockSlots(text: string, tokens: readonly Token[]): Slot[] {
  const column = columnOf(text, tokens);
  const ends = tokens.map((token) => endOf(text, token, column));
  return tokens.map(({ start }, index) => {
    const from = index === 0 ? firstStart(text, start, column) : nextStart(text, ends[index - 1] ?? 0, start, column);
    return { start: from, end: ends[index] ?? from };
  });
}

/** How far the items are indented: the first may stand behind something else, as in `- name: cat`. */
function columnOf(text: string, tokens: readonly Token[]): number {
  const start = (tokens[1] ?? tokens[0])?.start ?? 0;
  const line = lineStart(text, start);
  return tokens.length > 1 ? indentOf(text.slice(line)) : start - line;
}

/** Behind the item and what is indented below it. */
function endOf(text: string, { end, isBlock }: Token, column: number): number {
  let last = isBlock ? trimEnd(text, end) : lineEnd(text, end);
  for (let line = last + 1; line < text.length; line = lineEnd(text, line) + 1) {
    const content = text.slice(line, lineEnd(text, line));
    if (content.trim() === '') continue;
    if (!content.trim().startsWith('#') || indentOf(content) <= column) break;
    last = lineEnd(text, line);
  }
  return text[last - 1] === '\r' ? last - 1 : last;
}

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function nextStart(text: string, previousEnd: number, start: number, column: number): number {
  const gap = text.slice(previousEnd, lineStart(text, start));
  const comment = gap.search(/#/);
  return comment < 0 ? lineStart(text, start) + column : previousEnd + comment;
}

/** The comment above the first item goes with it when nothing is between them. */
function firstStart(text: string, start: number, column: number): number {
  let line = lineStart(text, start);
  if (text.slice(line, line + column).trim() !== '') return line + column;
  while (line > 0) {
    const above = lineStart(text, line - 1);
    const content = text.slice(above, line);
    if (!content.trim().startsWith('#') || indentOf(content) !== column || MODELINE.test(content.trim())) break;
    line = above;
  }
  return line + column;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function indentOf(line: string): number {
  return line.search(/[^ ]|$/);
}
