import type { Node, YAMLMap } from 'yaml';
import type { SourceFile } from './source.ts';
import { slotsOf } from './slots.ts';

/** Something to be added to a map of a file. */
export interface Addition {
  file: SourceFile;
  /** The keys from the top of the file to what is added. */
  path: readonly string[];
  /** Where it is put into the text, and what. */
  offset: number;
  text: string;
  message: string;
}

/** Where a pair can be put into the text of a map. */
export interface Gap {
  /** How far the keys are indented. */
  indent: number;
  /** What has to be put where, so that the pair stands there. */
  fill(pair: string): Pick<Addition, 'offset' | 'text'>;
}

/**
 * The place before one of the items of a map, or behind the last.
 * `undefined` when the map is in braces or empty: nobody can tell how its author would go on.
 */
export function gapIn({ text }: SourceFile, map: YAMLMap<Node, Node | null>, before: number): Gap | undefined {
  const [slots, first] = [map.flow ? undefined : slotsOf(text, map), map.items[0]?.key.range?.[0]];
  const [next, last] = [slots?.[before], slots?.at(-1)];
  if (!last || first === undefined) return undefined;
  const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
  const margin = `\n${' '.repeat(indent)}`;
  const fill = (pair: string) =>
    next ? { offset: next.start, text: pair + margin } : { offset: last.end, text: margin + pair };
  return { indent, fill };
}

/** The text with all that is added to it; what is added at the same place stands in the order of the list. */
export function insertAll(text: string, additions: readonly Pick<Addition, 'offset' | 'text'>[]): string {
  const lastFirst = additions.toSorted((left, right) => left.offset - right.offset).toReversed();
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return lastFirst.reduce((rest, { offset, text: added }) => {
    return rest.slice(0, offset) + added.replaceAll('\n', ending) + rest.slice(offset);
  }, text);
}
