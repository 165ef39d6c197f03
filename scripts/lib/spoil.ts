// Spoils the looks of a text in YAML in ways that have one right answer, and the same for the same seed.

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

/** Keys whose maps hold what the author names, in the author's order. */
const NAMES =
  /^(paths|webhooks|components|securitySchemes|properties|patternProperties|headers|content|examples|links|callbacks|encoding|variables|\$defs)$/;
/** Keys that hold no objects of OpenAPI. */
const VALUES =
  /^(x-(?!enum-descriptions)|value$|example$|default$|mapping$|enum$|tags$|servers$|security$|parameters$)/;
/** Maps whose order another list has. */
const LISTED = /^x-enum-descriptions$/;

/**
 * Shuffles the keys of objects, statuses, methods and `required`; a comment stays above its key. There are no blank
 * lines. The order of a list is its author's.
 */
export function shuffleKeys(text: string, random: Random): string {
  if (/^(#.*\n)*- /.test(text)) return text;
  return `${shuffleObject(text.trimEnd().split('\n'), random).join('\n')}\n`;
}

function shuffleObject(lines: readonly string[], random: Random): string[] {
  const chunks = split(lines).map((chunk) => shuffleValue(chunk, random));
  const isRoot = chunks.some(([line]) => line?.startsWith('openapi:'));
  const stays = (chunk: readonly string[]) => isRoot && chunk.some((line) => line.startsWith('x-'));
  return [
    ...shuffle(
      chunks.filter((chunk) => !stays(chunk)),
      random,
    ),
    ...chunks.filter(stays),
  ].flat();
}

function shuffleNames(lines: readonly string[], random: Random): string[] {
  return split(lines).flatMap(([line = '', ...inside]) => [line, ...shuffleInside(line, inside, random)]);
}

function shuffleValue([line = '', ...inside]: readonly string[], random: Random): string[] {
  if (isComment(line)) return [line, ...shuffleValue(inside, random)];
  const key = /^ *['"]?([^:'"]+)/.exec(line)?.[1] ?? '';
  if (LISTED.test(key) || key === 'required') return [line, ...shuffle(split(inside), random).flat()];
  if (VALUES.test(key)) return [line, ...inside];
  return [line, ...(NAMES.test(key) ? shuffleNames(inside, random) : shuffleInside(line, inside, random))];
}

/** A text in lines of its own and a list stay as they are. */
function shuffleInside(line: string, inside: readonly string[], random: Random): readonly string[] {
  const isMap = line.endsWith(':') && !/^ *-/.test(inside[0] ?? '');
  return isMap && inside.length > 0 ? shuffleObject(inside, random) : inside;
}

/** The lines by item: what is indented more belongs to the line above. */
function split(lines: readonly string[]): string[][] {
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
  const chunks: string[][] = [];
  for (const line of lines) {
    const isNew = line.startsWith(indent) && line[indent.length] !== ' ' && !chunks.at(-1)?.every(isComment);
    if (isNew) chunks.push([line]);
    else chunks.at(-1)?.push(line);
  }
  return chunks;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

/** Writes a comment above some keys. */
export function addComments(text: string, random: Random): string {
  const keys = /^( *)(operationId|tags|responses|security|content|type|format|required|properties|items):/gm;
  return text.replaceAll(keys, (line, indent, key) => (random() < 0.3 ? `${indent}# About ${key}.\n${line}` : line));
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** Breaks the format: spaces inside braces, quotes, the indentation, the end of the file. */
export function breakFormat(text: string, random: Random): string {
  const braces = text.replaceAll(/\{ \$ref: (\S+) \}$/gm, (whole, path) =>
    random() < 0.3 ? `{$ref:   ${path}  }` : whole,
  );
  const lists = braces.replaceAll(/: \[([a-z]\w*), (\w+)\]$/gm, (whole, one, two) =>
    random() < 0.5 ? `: [ ${one} ,${two}]` : whole,
  );
  const quotes = lists.replaceAll(/^( *)'(\d{3})':/gm, (whole, indent, status) =>
    random() < 0.3 ? `${indent}"${status}":` : whole,
  );
  const wide =
    random() < 0.5
      ? quotes.replaceAll(/^( *)(- )?/gm, (_, indent, dash) => indent.repeat(2) + (dash ? '-   ' : ''))
      : quotes;
  return random() < 0.3 ? `${wide}\n\n` : wide;
}

/** Takes lines away, at most a number of those that match an expression in all texts together. */
export function dropLines(
  texts: ReadonlyMap<string, string>,
  expression: RegExp,
  count: number,
  random: Random,
): Map<string, string> {
  const places = [...texts].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (expression.test(line) ? [`${path}:${index}`] : [])),
  );
  const dropped = new Set(shuffle(places, random).slice(0, count));
  return new Map(
    [...texts].map(([path, text]) => {
      const kept = text.split('\n').filter((_, index) => !dropped.has(`${path}:${index}`));
      return [path, kept.join('\n')];
    }),
  );
}
