/**
 * JSON Schema asks for patterns that hold with the flag `u`, but many are written without a thought of it: `[\w-.]`.
 *
 * @throws {SyntaxError} when it is no regular expression
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export function toRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}

/** @throws {SyntaxError} as `toRegExp` */
export function printPattern(pattern: string): string {
  const { flags } = toRegExp(pattern);
  return `new RegExp(${JSON.stringify(pattern)}${flags === '' ? '' : `, ${JSON.stringify(flags)}`})`;
}
