/** How the API key stands with an operation. */
export interface RateLimit {
  /** The name of the policy, such as `read`. */
  policy: string;
  /** Requests in one window. */
  limit: number;
  /** Requests that remain in this window. */
  remaining: number;
  /** Seconds until the window ends. */
  resetSeconds: number;
}

/**
 * Reads the state from the headers of a response; `undefined` when they do not tell it.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10
 */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const [state, quota] = [headers.get('RateLimit') ?? '', headers.get('RateLimit-Policy') ?? ''];
  const policy = /^\s*"([^"]+)"/.exec(state)?.[1];
  const [limit, remaining, resetSeconds] = [readNumber(quota, 'q'), readNumber(state, 'r'), readNumber(state, 't')];
  if (!policy || Number.isNaN(limit + remaining + resetSeconds)) return undefined;
  return { policy, limit, remaining, resetSeconds };
}

/** A parameter of the first item of a list. */
function readNumber(list: string, name: string): number {
  return Number(new RegExp(`^[^,]*;\\s*${name}=(\\d+)`).exec(list)?.[1]);
}
