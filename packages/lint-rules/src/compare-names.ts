/** How the names found differ from those wanted. */
export interface NameDifference {
  missing: string[];
  surplus: string[];
  /** A name that was not wanted, and the wanted one that it should be. */
  renamed: { from: string; to: string } | undefined;
}

/** Compares two sets of names; one that is missing and one too many are one wrong name. */
export function compareNames(wanted: readonly string[], found: readonly string[]): NameDifference {
  const missing = [...new Set(wanted)].filter((name) => !found.includes(name));
  const surplus = [...new Set(found)].filter((name) => !wanted.includes(name));
  const [from, to] = [surplus[0], missing[0]];
  if (from === undefined || to === undefined || surplus.length + missing.length > 2)
    return { missing, surplus, renamed: undefined };
  return { missing: [], surplus: [], renamed: { from, to } };
}
