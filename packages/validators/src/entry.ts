/**
 * Looks up what belongs to a name in a table of the contract.
 *
 * @throws {TypeError} when the contract has no such name
 */
export function entryOf<Name extends string, Entry>(
  table: { readonly [name in Name]: Entry },
  name: Name,
  noun: 'operation' | 'event',
): Entry {
  if (Object.hasOwn(table, name)) return table[name];
  const [known] = Object.keys(table);
  throw new TypeError(`\`${name}\` is not an ${noun} of the contract. Use a name that it has, such as \`${known}\`.`);
}
