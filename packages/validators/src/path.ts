/** Splits a JSON Pointer into its keys. @see https://www.rfc-editor.org/rfc/rfc6901#section-4 */
export function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Writes the way to a part of a value as people write it: `components.buttons[0].text`.
 *
 * @param keys - names and indices; only the value tells one from the other, for `1` can be the name of a property
 */
export function toDottedPath(keys: readonly string[], value: unknown): string {
  let path = '';
  let place = value;
  for (const key of keys) {
    path += Array.isArray(place) ? `[${key}]` : toName(key, path === '');
    place = (place as { [key: string]: unknown } | null | undefined)?.[key];
  }
  return path;
}

function toName(key: string, isFirst: boolean): string {
  if (key === '' || /[\s.[\]"]/.test(key)) return `[${JSON.stringify(key)}]`;
  return isFirst ? key : `.${key}`;
}
