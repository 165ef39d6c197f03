import { isMap, isSeq, type Node, type Pair } from 'yaml';
import { keyOf, type SourceFile } from './source.ts';

/** Tells the line, from 1, on which the last of some keys from the top of a file stands, or the last that is there. */
export function openLines({ text, document }: SourceFile): (path: readonly string[]) => number {
  return (path) => {
    let [node, offset] = [document.contents as unknown, 0];
    for (const key of path) {
      const pair = isMap<Node, Node | null>(node) ? node.items.find((each: Pair) => keyOf(each) === key) : undefined;
      const item = isSeq<Node>(node) ? node.items[Number(key)] : undefined;
      const start = (pair ? pair.key : item)?.range?.[0];
      if (start === undefined) break;
      [node, offset] = [pair ? pair.value : item, start];
    }
    return text.slice(0, offset).split('\n').length;
  };
}
