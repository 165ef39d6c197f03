import type { Finding } from './errors.ts';
import type { Verdict } from './exchange.ts';

/**
 * Judges a body by a generated check.
 *
 * @param explain - says what is wrong, when something is
 */
export function checkWith<Check extends (value: unknown) => boolean>(
  check: Check,
  explain: (check: Check, value: unknown) => Finding[],
): (body: unknown) => Verdict {
  // A body that may be left out, and is, has nothing to check.
  return (body) => (body === undefined || check(body) ? { ok: true } : { ok: false, findings: explain(check, body) });
}
