/**
 * Puts ids into a path. openapi-fetch does so too, but with several expressions for each, and lets through what leads
 * elsewhere.
 *
 * @throws {TypeError} when an id is missing or is nothing but dots, which would make the address of something else
 */
export function toPath(path: string, values: { readonly [name: string]: unknown }): string {
  const parts = path.split(/[{}]/);
  for (let at = 1; at < parts.length; at += 2) {
    const value = `${values[parts[at] as string] ?? ''}`;
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`\`${parts[at]}\` should be an id, instead got '${value}'.`);
    parts[at] = encodeURIComponent(value);
  }
  return parts.join('');
}
