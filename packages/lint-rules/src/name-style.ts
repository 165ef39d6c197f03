interface NameStyle {
  pattern: RegExp;
  write: (words: readonly string[]) => string;
}

const lower = (word: string) => word.toLowerCase();
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const capitalOnly = (word: string) => capital(lower(word));

const STYLES: { [name: string]: NameStyle } = {
  snake_case: { pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, write: (words) => words.map(lower).join('_') },
  'kebab-case': { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, write: (words) => words.map(lower).join('-') },
  camelCase: {
    pattern: /^[a-z][A-Za-z0-9]*$/,
    write: ([first = '', ...words]) => lower(first) + words.map(capitalOnly).join(''),
  },
  PascalCase: { pattern: /^[A-Z][A-Za-z0-9]*$/, write: (words) => words.map(capitalOnly).join('') },
  'Header-Case': {
    pattern: /^[A-Z][A-Za-z0-9]*(-[A-Z0-9][A-Za-z0-9]*)*$/,
    write: (words) => words.map(capital).join('-'),
  },
  any: { pattern: /^/, write: (words) => words.join('') },
};

/** Whether a name is written in a style. Throws a `TypeError` when there is no such style. */
export function isInStyle(name: string, style: string): boolean {
  return styleOf(style).pattern.test(name);
}

/** A name as the style writes it: `createdAt` is `created_at` in `snake_case`. */
export function inStyle(name: string, style: string): string {
  return styleOf(style).write(wordsOf(name));
}

function styleOf(name: string): NameStyle {
  const style = STYLES[name];
  if (style) return style;
  throw new TypeError(`A style of names should be one of ${Object.keys(STYLES).join(', ')}, instead got \`${name}\`.`);
}

/** `createdAt`, `created_at` and `CREATED-AT` have two words, `HTMLBody` too. */
function wordsOf(name: string): string[] {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4');
  return spaced.split(/[^A-Za-z0-9]+/).filter(Boolean);
}
