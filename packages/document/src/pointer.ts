/** Joins keys to a JSON Pointer (RFC 6901, section 3). */
export function toPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${escapeKey(String(key))}`).join('');
}

/** Escapes one key of a JSON Pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * Splits a JSON Pointer, or a URI fragment that holds one (RFC 6901, section 6), into its keys.
 *
 * @throws {TypeError} when it is something else: an anchor, the name of a file.
 */
export function fromPointer(pointer: string): string[] {
  const keys = split(pointer);
  if (!keys) throw new TypeError(`\`${pointer}\` is not a JSON Pointer: it should be empty or start with \`/\`.`);
  return keys;
}

/** Looks up what a JSON Pointer names; `undefined` when it names nothing or is none. */
export function lookUp(root: unknown, pointer: string): unknown {
  const keys = split(pointer);
  return keys?.reduce<unknown>((value, key) => (hasKey(value, key) ? value[key] : undefined), root);
}

function split(pointer: string): string[] | undefined {
  const plain = pointer.startsWith('#') ? decode(pointer.slice(1)) : pointer;
  if (plain !== '' && !plain.startsWith('/')) return undefined;
  const keys = plain.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A fragment with a stray `%` is taken as it stands, as Redocly does. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function hasKey(value: unknown, key: string): value is { [key: string]: unknown } {
  if (Array.isArray(value) && key === 'length') return false;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
