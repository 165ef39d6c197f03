/**
 * What writes cookies. Browsers send their own, and leave this header out.
 *
 * @param names - the names of the cookies, each with its key in the input
 */
export function cookies(names: { readonly [name: string]: string }): (input: object) => string | undefined {
  return (input) => {
    const values = input as { [key: string]: unknown };
    const there = Object.entries(names).filter(([, key]) => values[key] !== undefined);
    if (there.length === 0) return undefined;
    return there.map(([name, key]) => `${name}=${encodeURIComponent(String(values[key]))}`).join('; ');
  };
}
