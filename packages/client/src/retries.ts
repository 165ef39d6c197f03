import { toBackoff } from './backoff.ts';
import { IDEMPOTENCY_KEY, isIdempotent, isOneShot } from './idempotency.ts';
import type { Outcome } from './outcome.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Sending, Settings } from './transport.ts';

/**
 * How many milliseconds to wait before the next attempt; `undefined` when there is none. Nobody waits for an attempt
 * that would come too late.
 */
export function toPause(
  { attempts: most, maxRetryAfter, clock }: Settings,
  sending: Sending,
  outcome: Outcome,
  unanswered: boolean,
  deadline: number,
): number | undefined {
  const { tally, attempts = most } = sending;
  if (tally.attempts >= attempts || isOneShot(sending.body)) return undefined;
  if (!mayChange(sending, outcome.response?.status, unanswered)) return undefined;
  const now = clock.now();
  const asked = outcome.response ? readRetryAfter(outcome.response.headers, now) : 0;
  const wait = Math.max(asked, toBackoff(tally.attempts, clock.random));
  return asked > maxRetryAfter || now + wait >= deadline ? undefined : wait;
}

/** May the answer be another one next time, and can the request do no harm by being repeated? */
function mayChange(sending: Sending, status: number | undefined, unanswered: boolean): boolean {
  if (status === 429) return true; // Nothing was done.
  if (!isIdempotent(sending)) return false;
  // A request with a key conflicts with its own first attempt as long as that is still at work.
  if (status === 409) return unanswered && sending.headers.has(IDEMPOTENCY_KEY);
  return status === undefined || status >= 500;
}
