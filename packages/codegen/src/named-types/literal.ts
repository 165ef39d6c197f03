import type { Json } from '@botbat/document';

/** A JSON value as a type: `'a'`, `1`, `{ a: true }`. */
export function printLiteral(value: Json): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'number';
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(printLiteral).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${printName(key)}: ${printLiteral(item)}`);
  return entries.length === 0 ? '{ [key: string]: never }' : `{ ${entries.join('; ')} }`;
}

/** The name of a property of a type. Keywords need no quotes there. */
export function printName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name);
}

/** In single quotes, unless it has more single quotes than double ones. */
export function quote(value: string): string {
  const json = JSON.stringify(value);
  if (value.includes("'") && !value.includes('"')) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
