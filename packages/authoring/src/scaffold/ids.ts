import { createHash } from 'node:crypto';
import { componentsOf, nameOf, type Source } from './source.ts';

/** What an id of a new resource looks like. */
export interface IdShape {
  pattern: string;
  length: number;
  /** An id that nobody has: it follows from the words, so that the same name gives the same id. */
  example(...words: readonly string[]): string;
}

const CLASS = /\[([^\]]+)\]\{(\d+)\}\$$/;

/**
 * Finds a prefix that no id has yet.
 *
 * @param shape - the pattern of an id, with `<prefix>` in it, and one class of characters that is repeated
 */
export function newIdShape(source: Source, shape: string, noun: readonly string[]): IdShape {
  const used = prefixesIn(source, shape);
  const length = mostCommonLength(used);
  const prefix = candidates(noun.join(''), length).find((candidate) => !used.includes(candidate)) ?? noun.join('');
  return idShapeOf(shape.replace('<prefix>', prefix));
}

/** The shape of an id whose pattern is known. */
export function idShapeOf(pattern: string): IdShape {
  const [, letters = '0-9a-z', count = '26'] = CLASS.exec(pattern) ?? [];
  const alphabet = expand(letters);
  const prefix = pattern.replace(/^\^/, '').replace(CLASS, '');
  const example = (...words: readonly string[]) => {
    const digest = createHash('sha256')
      .update([prefix, ...words].join(' '))
      .digest();
    const random = Array.from(
      { length: Number(count) },
      (_, index) => alphabet[(digest[index % 32] ?? 0) % alphabet.length],
    );
    return `${prefix}${['0', '1', ...random.slice(2)].join('')}`; // A ULID begins with its time, which begins with 01.
  };
  return { pattern, length: prefix.length + Number(count), example };
}

function prefixesIn(source: Source, shape: string): string[] {
  const known = new RegExp(`^${escape(shape).replace('<prefix>', '([a-z]+)')}$`);
  const patterns = componentsOf(source, 'schemas').map(({ node }) => String(node['pattern'] ?? ''));
  return patterns.flatMap((pattern) => known.exec(pattern)?.[1] ?? []);
}

function mostCommonLength(prefixes: readonly string[]): number {
  const groups = [...Map.groupBy(prefixes, ({ length }) => length)];
  return groups.toSorted(([, left], [, right]) => right.length - left.length)[0]?.[0] ?? 3;
}

/** The first letters; then the first one and consonants; then the first one and whatever follows. */
function candidates(word: string, length: number): string[] {
  const consonants = word.slice(1).replaceAll(/[aeiou]/g, '');
  const rests = [consonants, ...Array.from({ length: word.length }, (_, index) => word.slice(index + 1))];
  const long = rests.filter((rest) => rest.length >= length - 1);
  return [word.slice(0, length), ...long.map((rest) => word.charAt(0) + rest.slice(0, length - 1))];
}

function expand(letters: string): string[] {
  return [...letters.matchAll(/(.)-(.)|(.)/g)].flatMap(([, from, to, single]) => {
    if (single !== undefined) return [single];
    const [first = 0, last = 0] = [from?.charCodeAt(0), to?.charCodeAt(0)];
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
  });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Whether a component is the schema of an id. */
export function isIdSchema(source: Source, file: string, shape: string): boolean {
  const prefix = /^\^[a-z]+_/.exec(String(source.read(file)['pattern']))?.[0];
  return (
    prefix !== undefined &&
    shape.replace('<prefix>', prefix.slice(1, -1)) === source.read(file)['pattern'] &&
    nameOf(file) !== ''
  );
}
