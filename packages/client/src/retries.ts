import { toBackoff } from './backoff.ts';
import { IDEMPOTENCY_KEY, isIdempotent, isOneShot } from './idempotency.ts';
import type { Outcome } from './outcome.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Sending, TransportSettings } from './transport.ts';

/**
 * How many milliseconds to wait before the next attempt; `undefined` when there is none. Nobody waits for an attempt
 * that would come too late.
 */
export function toPause(
  { attempts: most, maxRetryAfter, clock: { now, random } }: TransportSettings,
  sending: Sending,
  { response }: Outcome,
  unanswered: boolean,
  deadline: number,
): number | undefined {
  if (response?.ok) return undefined;
  const { tally, attempts = most, body } = sending;
  const asked = response ? readRetryAfter(response.headers, now()) : 0;
  const wait = Math.max(asked, toBackoff(tally.attempts, random));
  const isInTime = tally.attempts < attempts && asked <= maxRetryAfter && now() + wait < deadline;
  return isInTime && mayChange(sending, response?.status, unanswered) && !isOneShot(body) ? wait : undefined;
}

/** May the answer be another one next time, and can the request do no harm by being repeated? */
function mayChange({ method, headers }: Sending, status: number | undefined, unanswered: boolean): boolean {
  const hasKey = IDEMPOTENCY_KEY.toLowerCase() in headers;
  if (status === 429) return true; // Nothing was done.
  // A request with a key conflicts with its own first attempt as long as that is still at work.
  if (status === 409) return unanswered && hasKey;
  return (status === undefined || status >= 500) && (hasKey || isIdempotent(method));
}
