/** Whether a name stands before another in most of the lists that have both. */
export type Precedes = (name: string, other: string) => boolean;

/** Learns from lists in which order names stand, in whatever case they are written. */
export function learnOrder(lists: readonly (readonly string[])[]): Precedes {
  const balance = new Map<string, number>();
  const count = (name: string, other: string, by: number) => {
    const pair = `${name} ${other}`.toLowerCase();
    balance.set(pair, (balance.get(pair) ?? 0) + by);
  };
  for (const names of lists)
    for (const [index, name] of names.entries())
      for (const later of names.slice(index + 1)) {
        count(name, later, 1);
        count(later, name, -1);
      }
  return (name, other) => (balance.get(`${name} ${other}`.toLowerCase()) ?? 0) > 0;
}
