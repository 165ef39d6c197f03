import type { Clock } from './clock.ts';
import { ConnectionError, TimeoutError } from './errors.ts';
import type { Fetch } from './fetch.ts';
import { chain, type AttemptInit, type Hook, type Purpose } from './hooks.ts';
import { write, type Log } from './log.ts';
import { toName, type Named, type Outcome } from './outcome.ts';
import { toPause } from './retries.ts';
import { pause, within } from './timeouts.ts';

/** What holds for all calls, checked. */
export interface TransportSettings {
  fetch: Fetch;
  /** Puts what proves who calls into the request of each attempt. */
  authorize: (request: Authorizable) => void | Promise<void>;
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

/** What is known of a call besides its answer. */
export interface Tally {
  attempts: number;
  response?: Response;
  /** What was read of the answer. */
  text?: string | undefined;
  /** What the text holds, or the text itself. */
  body?: unknown;
}

/** What of a request may prove who calls. */
export interface Authorizable {
  url: string;
  headers: { [name: string]: string };
}

/** A request as it is asked for, kept as it was given, so that it can be sent more than once. */
export interface Sending extends CallLimits, Named {
  /** Names in small letters. A plain object, since `fetch` would copy `Headers` once more. */
  headers: { [name: string]: string };
  /** Named by way of `RequestInit`, since the types of Node have no `BodyInit`. */
  body: RequestInit['body'] | undefined;
  signal: AbortSignal | null | undefined;
  /** Whatever else `fetch` takes, and what hooks may want to know. With `parseAs`, the caller reads a success. */
  more: RequestInit & Purpose;
  tally: Tally;
}

/** Makes what sends a request until an answer counts, or until there is no sense in another attempt. */
export function createTransport(settings: TransportSettings): (sending: Sending) => Promise<Response> {
  const { fetch, clock, log } = settings;
  const send = chain(settings.hooks, async (request) => {
    try {
      return await fetch(request.url, request as RequestInit);
    } catch (cause) {
      throw toConnectionError(request, cause);
    }
  });
  return async (sending) => {
    const { tally, timeout = settings.timeout, totalTimeout = settings.totalTimeout } = sending;
    const deadline = clock.now() + totalTimeout;
    for (let unanswered = false; ;) {
      const start = clock.now();
      tally.attempts += 1;
      tally.text = undefined;
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
  send: ReturnType<typeof chain>,
  sending: Sending,
  milliseconds: number,
): Promise<Outcome> {
  const { signal, more, tally } = sending;
  const toError = () => new TimeoutError(`No answer came in time to ${toName(sending)}.`);
  let response: Response | undefined;
  try {
    await within(clock, milliseconds, signal, toError, async (signal) => {
      const request = toRequest(sending, signal);
      const authorized = authorize(request);
      // Whoever waits for nothing waits a little all the same.
      if (authorized) await authorized;
      const answer = (response = await send(request));
      tally.response = answer;
      if (!more.parseAs || !answer.ok) tally.text = await readText(answer, sending);
    });
  } catch (error) {
    signal?.throwIfAborted();
    // Hooks and the function that gives the key may throw what they like; that is no failure of ours.
    if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
    // A refusal counts by its status and headers, even when its body breaks off.
    if (!response || response.ok) return { error };
    tally.text = '';
  }
  return { response: response as Response };
}

/** Always with the same few members, which costs `fetch` a tenth less than all of a call's would. */
function toRequest({ url, method, headers, body, more }: Sending, signal: AbortSignal): AttemptInit & Authorizable {
  // The API never redirects. To follow would turn a POST into a GET and show other servers what is sent.
  return { redirect: 'manual', ...more, url, method, headers, body: body as BodyInit, signal };
}

function readText(answer: Response, request: Named): Promise<string> {
  // A hook that has read the body is a mistake, which another attempt would not mend: the platform says so.
  const { bodyUsed } = answer;
  return answer.text().catch((cause: unknown) => {
    throw bodyUsed ? cause : toConnectionError(request, cause);
  });
}

/** The platforms reject with errors of different classes when a connection fails; these all become one. */
function toConnectionError(request: Named, cause: unknown): ConnectionError {
  return new ConnectionError(`No complete answer came to ${toName(request)}.`, { cause });
}
