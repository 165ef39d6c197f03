import { ApiError } from './errors.ts';
import type { ErrorCodes } from './generated-lean.ts';

/**
 * Whether an error is a refusal of this operation; its `code` is then one of those that the operation can have, or
 * `http_502` and the like when a proxy answered for the API.
 *
 * ```ts
 * if (isErrorOf('sendMessage', error) && error.code === 'rate_limited') …
 * ```
 */
export function isErrorOf<Id extends keyof ErrorCodes>(
  operationId: Id,
  error: unknown,
): error is ApiError<ErrorCodes[Id]> {
  return error instanceof ApiError && error.operationId === operationId;
}
