import { type Named, type Outcome, toName } from './outcome.ts';

/** One attempt in plain values. It has no headers, bodies and query, so that no key and nothing personal is in it. */
export interface LogRecord {
  /** Method and address without the query, as in `GET https://api.botbat.com/v1/campaigns`. */
  request: string;
  /** Counts from 1. */
  attempt: number;
  /** How long the attempt took, in milliseconds. */
  duration: number;
  /** Of the answer, when one came. */
  status: number | undefined;
  /** The id to name to support, when an answer came that has one. */
  requestId: string | undefined;
  /** Why no answer came. */
  error: 'connection' | 'timeout' | undefined;
  /** The milliseconds until the next attempt, when there is one. */
  retryIn: number | undefined;
}

export type Log = (record: LogRecord) => void;

/** A log that fails must not make a message that was sent look as if it was not. */
export function write(
  log: Log,
  request: Named,
  { response, error }: Outcome,
  attempt: number,
  duration: number,
  retryIn: number | undefined,
): void {
  const { status, headers } = response ?? {};
  const requestId = headers?.get('X-Request-Id') ?? undefined;
  try {
    log({ request: toName(request), attempt, duration, status, requestId, error: error?.kind, retryIn });
  } catch {}
}
