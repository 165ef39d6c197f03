/** Writes a value as source text. In JavaScript, unlike JSON, a plain key `__proto__` would set the prototype. */
export function printJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(/(?<=[{,\s])"__proto__":/g, '["__proto__"]:');
}

/** Writes a key of an object literal. */
export function printKey(key: string): string {
  return key === '__proto__' ? '["__proto__"]' : JSON.stringify(key);
}
