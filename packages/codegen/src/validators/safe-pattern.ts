import { isSafe } from 'redos-detector';
import { toRegExp } from './patterns.ts';

/** In milliseconds. What takes longer to judge is not judged to be safe. */
const TIMEOUT = 1000;
const known = new Map<string, boolean>();

/**
 * Whether no text makes a regular expression try many ways before it fails. Those that are not safe let whoever writes the
 * text stop the program that checks it.
 *
 * @throws {SyntaxError} when it is no regular expression
 * @see https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 */
export function isSafePattern(pattern: string): boolean {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const { safe } = isSafe(toRegExp(pattern), { timeout: TIMEOUT });
  known.set(pattern, safe);
  return safe;
}
