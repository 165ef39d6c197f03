export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** Do requests with this method do no more when they arrive twice? Others need a key for that. */
export function isIdempotent(method: string): boolean {
  return !/^(POST|PATCH)$/.test(method);
}

/** A stream is gone once it was sent; everything else can be sent again as it is. */
export function isOneShot(body: unknown): boolean {
  const object = Object(body);
  return 'getReader' in object || Symbol.asyncIterator in object;
}
