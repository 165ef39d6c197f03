import type { validators } from './generated.ts';

/** The names and indices of a path, the outermost first. */
export function keysOf(path: validators.Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step !== undefined; step = step[0]) keys.push(step[1]);
  return keys.reverse();
}

/** Writes the way to a part of a value as people write it: `components.buttons[0].text`. */
export function toDottedPath(keys: readonly (string | number)[]): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : toName(key, index === 0))).join('');
}

function toName(key: string, isFirst: boolean): string {
  if (key === '' || /[\s.[\]"]/.test(key)) return `[${JSON.stringify(key)}]`;
  return isFirst ? key : `.${key}`;
}
