import type { ErrorDetail } from './errors.ts';

/** An error as the API writes it. */
export interface Envelope {
  error: { code: string; message: string; request_id: string; details?: readonly ErrorDetail[] };
}

/** The code of each status; a test holds it against the registry of the contract. */
export const CODES: { readonly [status: number]: string } = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'validation_error',
  429: 'rate_limited',
  500: 'internal_error',
};

/**
 * The error that a body holds, whole whatever the body was: a proxy may answer with a page or with nothing, and nobody
 * should have to look for `undefined`.
 */
export function toEnvelope(body: unknown, { status, headers }: Response): Envelope {
  const error = Object(Object(body).error);
  return {
    error: {
      ...error,
      code: toText(error.code) || CODES[status] || `http_${status}`,
      message: toText(error.message) || `The answer with status ${status} is none that the contract knows.`,
      request_id: toText(error.request_id) || headers.get('X-Request-Id') || '',
    },
  };
}

function toText(value: unknown): string | false {
  return typeof value === 'string' && value;
}
