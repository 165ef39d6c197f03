/** What the `$dynamicRef`s of the meta-schemas lead to: a Schema Object. Other schemas do not stand there. */
const SCHEMA = { $ref: '#/$defs/schema' };

/** A copy in which every `$dynamicRef` is a plain `$ref`, which editors follow. */
export function referTo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referTo);
  if (typeof value !== 'object' || value === null) return value;
  if ('$dynamicRef' in value && typeof value.$dynamicRef === 'string') return SCHEMA;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, referTo(child)]));
}
