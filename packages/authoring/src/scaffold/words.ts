/** What the parts of a path are called in file names, ids and sentences. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
]);

/** `audience-lists` → `['audience', 'lists']`. */
export function wordsOf(segment: string): string[] {
  return segment.split(/[-_]/).filter((word) => word !== '');
}

/** The singular of an English plural, or nothing when the word does not look like one. */
export function singularOf(word: string): string | undefined {
  if (IRREGULAR.has(word)) return IRREGULAR.get(word);
  if (/(ss|us|is)$/.test(word) || !word.endsWith('s') || word.length < 3) return undefined;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=ss|x|ch|sh|zz)es$|s$/, '');
}

/** `['audience', 'lists']` → `['audience', 'list']`, or nothing when the last word is no plural. */
export function singularWords(words: readonly string[]): string[] | undefined {
  const last = singularOf(words.at(-1) ?? '');
  return last === undefined ? undefined : [...words.slice(0, -1), last];
}

export function pluralOf(word: string): string {
  const irregular = [...IRREGULAR].find(([, singular]) => singular === word);
  if (irregular) return irregular[0];
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(s|x|ch|sh|z)$/.test(word) ? `${word}es` : `${word}s`;
}

export function pascal(words: readonly string[]): string {
  return words.map(capitalize).join('');
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a segment`, `an agent`. */
export function withArticle(phrase: string): string {
  return `${/^[aeiou]/.test(phrase) ? 'an' : 'a'} ${phrase}`;
}

/** `rotateSecret` and `campaign note` → `rotate_secret` and `campaign_note`. */
export function snakeCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(/[\s-]+/g, '_');
}
