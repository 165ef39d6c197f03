/** Whether two values are the same but for the order of keys and that of the names in `required`. */
export function meansTheSame(left: unknown, right: unknown): boolean {
  return normalize(left) === normalize(right);
}

function normalize(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'required' && Array.isArray(inner)) return inner.toSorted();
    if (typeof inner === 'bigint') return String(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
