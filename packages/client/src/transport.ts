import type { Clock } from './clock.ts';
import { ConnectionError, TimeoutError } from './errors.ts';
import type { Fetch } from './fetch.ts';
import { chain, type Hook, type Next } from './hooks.ts';
import { write, type Log } from './log.ts';
import { toName, type Named, type Outcome } from './outcome.ts';
import { toPause } from './retries.ts';
import { pause, within } from './timeouts.ts';

/** What holds for all calls, checked. */
export interface TransportSettings {
  fetch: Fetch;
  /** The value of `Authorization`, asked for before each attempt. */
  authorize: () => Promise<string>;
  attempts: number;
  maxRetryAfter: number;
  timeout: number;
  totalTimeout: number;
  hooks: readonly Hook[];
  log?: Log;
  clock: Clock;
}

/** What may differ from call to call. */
export interface CallLimits {
  /** How many attempts to make in all. */
  attempts?: number | undefined;
  /** How many milliseconds one attempt may take. */
  timeout?: number | undefined;
  /** How many milliseconds the call may take, with all attempts and the pauses between them. */
  totalTimeout?: number | undefined;
}

/** A request as it is asked for: what `fetch` takes, kept as it was given, so that it can be sent more than once. */
export interface Sending extends Omit<RequestInit, 'method' | 'headers'>, CallLimits, Named {
  headers: Headers;
  /** Counts the attempts for the caller. */
  tally: { attempts: number };
  /** Leaves the body of a success to the caller, who reads it as a stream. */
  unread?: unknown;
}

/** Makes what sends a request until an answer counts, or until there is no sense in another attempt. */
export function createTransport(settings: TransportSettings): (sending: Sending) => Promise<Response> {
  const { fetch, clock, log } = settings;
  const send = chain(settings.hooks, (request) => orConnectionError(request, () => fetch(request.url, request)));
  return async (sending) => {
    const { tally, timeout = settings.timeout, totalTimeout = settings.totalTimeout } = sending;
    const deadline = clock.now() + totalTimeout;
    for (let unanswered = false; ;) {
      const start = clock.now();
      tally.attempts += 1;
      const outcome = await attempt(settings, send, sending, Math.min(timeout, deadline - start));
      const retryIn = toPause(settings, sending, outcome, unanswered, deadline);
      if (log) write(log, sending, outcome, tally.attempts, clock.now() - start, retryIn);
      if (retryIn === undefined) return orThrow(outcome, tally.attempts);
      unanswered ||= outcome.error !== undefined;
      await pause(clock, retryIn, sending.signal);
    }
  };
}

function orThrow({ response, error }: Outcome, attempts: number): Response {
  if (error) throw Object.assign(error, { attempts });
  return response;
}

/** Sends once, and reads the body, so that the time and the retries hold for it too. */
async function attempt(
  { authorize, clock }: TransportSettings,
  send: Next,
  sending: Sending,
  milliseconds: number,
): Promise<Outcome> {
  const { signal, unread } = sending;
  const toError = () => new TimeoutError(`No answer came in time to ${toName(sending)}.`);
  let response: Response | undefined;
  try {
    await within(clock, milliseconds, signal, toError, async (signal) => {
      sending.headers.set('Authorization', await authorize());
      const answer = (response = await send({ ...sending, signal }));
      if (!unread || !answer.ok) keep(answer, await orConnectionError(sending, () => answer.text()));
    });
  } catch (error) {
    signal?.throwIfAborted();
    // Hooks and the function that gives the key may throw what they like; that is no failure of ours.
    if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
    // A refusal counts by its status and headers, even when its body breaks off.
    if (!response || response.ok) return { error };
    keep(response, '');
  }
  return { response: response as Response };
}

/** Reading a body uses it up; this one can be read again. */
function keep(response: Response, text: string): void {
  response.text = async () => text;
}

/** The platforms reject with errors of different classes when a connection fails; these all become one. */
async function orConnectionError<Result>(request: Named, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new ConnectionError(`No complete answer came to ${toName(request)}.`, { cause });
  }
}
