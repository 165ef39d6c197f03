export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** Does the request do no more when it arrives twice? */
export function isIdempotent({ method, headers }: { method: string; headers: Headers }): boolean {
  return !/^(POST|PATCH)$/.test(method) || headers.has(IDEMPOTENCY_KEY);
}

/** A stream is gone once it was sent; everything else can be sent again as it is. */
export function isOneShot(body: unknown): boolean {
  return typeof body === 'object' && body !== null && ('getReader' in body || Symbol.asyncIterator in body);
}
