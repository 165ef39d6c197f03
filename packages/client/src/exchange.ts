import { toEnvelope, type Envelope } from './envelope.ts';
import { ValidationError, type Finding } from './errors.ts';
import type { CallLimits } from './transport.ts';

/** A verdict on a body. */
export type Verdict = { ok: true } | { ok: false; findings: readonly Finding[] };

/** Judges a body before it is sent; it is told where the body is to go. */
export type Validate = (body: unknown, operation: { method: string; path: string }) => Verdict | Promise<Verdict>;

/** What a call is made with, in the words of openapi-fetch and a few of ours. */
export interface ExchangeInit extends Omit<RequestInit, 'body' | 'headers' | 'signal'>, CallLimits {
  params?: { path?: { readonly [name: string]: unknown }; query?: object; header?: object };
  headers?: object | undefined;
  body?: unknown;
  bodySerializer?: (body: never) => unknown;
  signal?: AbortSignal | null | undefined;
  parseAs?: string;
  /** Instead of the client's own; `false` for none. */
  validate?: Validate | false | undefined;
  tally?: Tally;
}

/** What is known of a call besides its answer. */
export interface Tally {
  attempts: number;
  /** What the body of a refusal held. */
  body?: unknown;
}

export type Answer =
  { data: unknown; error?: never; response: Response } | { data?: never; error: Envelope; response: Response };

export type Exchange = (method: string, path: string, init?: ExchangeInit) => Promise<Answer>;

type Send = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Makes the one way that every call takes, whatever it looks like to its caller. */
export function createExchange(send: Send, fallback: Validate | undefined): Exchange {
  return async (method, path, init = {}) => {
    const { params, body, signal, parseAs, validate = fallback, tally = { attempts: 0 } } = init;
    checkPath(path, params?.path);
    const verdict = validate && (await validate(body, { method, path }));
    if (verdict && !verdict.ok) throw new ValidationError(verdict.findings);
    const sent = send(method, path, { parseAs: 'text', ...init, tally, unread: parseAs });
    const { data, error, response } = await sent.catch((reason: unknown) => {
      signal?.throwIfAborted(); // What sends loses a reason such as `null`.
      throw reason;
    });
    return parseAs && response.ok ? { data, response } : toAnswer(response, response.ok ? data : error, tally);
  };
}

/** An id of nothing but dots, or none, would make the address of something else. */
function checkPath(path: string, values: { [name: string]: unknown } = {}): void {
  for (const name of path.match(/\w+(?=})/g) ?? []) {
    const value = `${values[name] ?? ''}`;
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`\`${name}\` should be an id, instead got '${value}'.`);
  }
}

/** A success that cannot be read is a refusal too. */
function toAnswer(response: Response, body: unknown, tally: Tally): Answer {
  try {
    if (response.ok) return { data: response.status === 204 ? undefined : JSON.parse(body as string), response };
  } catch {}
  tally.body = body;
  return { error: toEnvelope(body, response), response };
}
