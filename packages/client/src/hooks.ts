/** What a request is for. `fetch` takes no notice of it. */
export interface Purpose {
  /** The path of the operation, with the names of parameters in braces, as in `/contacts/{contact_id}`. */
  readonly path: string;
  /** What a success is read as, where it is not JSON. */
  readonly parseAs?: ParseAs | undefined;
}

export type ParseAs = 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** A request as it is about to be sent. A hook may change the headers, or send on a copy with other values. */
export interface AttemptRequest extends RequestInit, Purpose {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** Aborted by the caller or when the time is over. */
  readonly signal: AbortSignal;
}

export type Next = (request: AttemptRequest) => Promise<Response>;

/** Stands around each attempt: it may look at the request, change it, and look at the response, or give one of its own. */
export type Hook = (request: AttemptRequest, next: Next) => Promise<Response>;

/** A request before hooks see it. */
export type AttemptInit = Omit<AttemptRequest, 'headers'> & { url: string } & Required<Pick<RequestInit, 'headers'>>;

/**
 * Hooks one inside the other, the first outermost. What they do to the headers is gone in the next attempt, so that it
 * does not pile up.
 */
export function chain(hooks: readonly Hook[], send: (request: AttemptInit) => Promise<Response>): typeof send {
  if (hooks.length === 0) return send;
  const first = hooks.reduceRight<Next>((next, hook) => async (request) => hook(request, next), send);
  return (request) => first({ ...request, headers: new Headers(request.headers) });
}
