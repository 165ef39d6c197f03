/**
 * Puts ids into a path. openapi-fetch does so too, but with several expressions for each, and lets through what leads
 * elsewhere.
 *
 * @throws {TypeError} when an id is missing or is nothing but dots, which would make the address of something else
 */
export function toPath(path: string, values: { readonly [name: string]: unknown }): string {
  const parts = path.split(/[{}]/);
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    parts[at] = encodeURIComponent(checkSegment(name, `${values[name] ?? ''}`));
  }
  return parts.join('');
}

/** @throws {TypeError} when there is nothing in it, or nothing but dots */
export function checkSegment(name: string, text: string): string {
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`\`${name}\` should be an id, instead got '${text}'.`);
  return text;
}
