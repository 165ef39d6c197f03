import { systemClock, type Clock } from './clock.ts';
import { TimeoutError } from './errors.ts';
import { readRetryAfter } from './retry-after.ts';
import { pause, within } from './timeouts.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

export interface WaitOptions<Data> {
  /** Has come what is waited for? */
  isDone: (data: Data) => boolean;
  /** How many milliseconds to wait in all. Defaults to ten minutes. */
  deadline?: number;
  signal?: AbortSignal | undefined;
  /** Is told of each answer. */
  onProgress?: (data: Data) => void;
}

/** What is asked again and again, such as a call `withResponse()`; it should pass the signal on. */
export type Poll<Data> = (signal: AbortSignal) => Promise<{ data: Data; response: Response }>;

/**
 * Asks until it is done, with pauses that double up to half a minute, and that are never shorter than the API asks for
 * with `Retry-After`.
 *
 * @throws {TimeoutError} when it is not done in time
 */
export async function waitFor<Data>(
  poll: Poll<Data>,
  { isDone, deadline = 600_000, signal, onProgress }: WaitOptions<Data>,
  clock: Clock = systemClock,
): Promise<Data> {
  const end = clock.now() + deadline;
  const toError = () => new TimeoutError('What was waited for has not come in time.');
  for (let next = FIRST_PAUSE; ; next = Math.min(2 * next, LONGEST_PAUSE)) {
    const { data, response } = await within(clock, end - clock.now(), signal, toError, poll);
    onProgress?.(data);
    if (isDone(data)) return data;
    const left = end - clock.now();
    // The last pause is cut short, so that the time is used up.
    const wait = Math.max(Math.min(next, left), readRetryAfter(response.headers, clock.now()));
    if (left <= 0 || wait > left) throw toError();
    await pause(clock, wait, signal);
  }
}
