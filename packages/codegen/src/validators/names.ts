/** A name for a file that is the same on every file system and in an import: `/a b` → `a_b`. */
export function fileName(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 120);
}

/** A part of an identifier of JavaScript; no two names give the same: `a.b` → `a$dot$b`. */
export function identifierPart(name: string): string {
  return name.replaceAll(
    /[^A-Za-z0-9_]/gu,
    (character) => `$${WORDS[character] ?? character.codePointAt(0)?.toString(16)}$`,
  );
}

const WORDS: { [character: string]: string } = { '.': 'dot', '-': 'dash' };
