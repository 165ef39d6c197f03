/**
 * Lays headers over each other; a later one replaces an earlier one of the same name, and `null` takes it away. Names
 * are in small letters then. It is a plain object, since `fetch` makes a copy of its own anyway.
 *
 * @throws {TypeError} when a value cannot be sent, before anything is
 */
export function toHeaders(...all: (object | undefined)[]): { [name: string]: string } {
  const headers: { [name: string]: string } = {};
  for (const some of all) {
    for (const [name, value] of some instanceof Headers ? some : Object.entries(some ?? {})) {
      const key = name.toLowerCase();
      if (value === null) delete headers[key];
      else if (value !== undefined) headers[key] = toValue(name, `${value}`);
    }
  }
  return headers;
}

/** @throws {TypeError} when a value cannot be sent; it is not shown, since it may be secret */
export function toValue(name: string, value: string): string {
  if (/^[\t -~\x80-\xff]*$/.test(value)) return value;
  throw new TypeError(`\`${name}\` should be a header of one line in Latin-1.`);
}
