import type { Envelope } from './envelope.ts';
import { ValidationError, type Finding } from './errors.ts';
import type { ParseAs, Purpose } from './hooks.ts';
import type { CallLimits, Tally } from './transport.ts';

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
  parseAs?: ParseAs | undefined;
  baseUrl?: string;
  querySerializer?: (query: unknown) => string;
  pathSerializer?: (path: string, values: object) => string;
  /** Instead of the client's own; `false` for none. */
  validate?: Validate | false | undefined;
  tally?: Tally;
}

export type Answer =
  { data: unknown; error?: never; response: Response } | { data?: never; error: Envelope; response: Response };

export type Exchange = (method: string, path: string, init?: ExchangeInit) => Promise<Answer>;

/** What an error says, whatever its body was; the text itself where it was no JSON. */
export type ReadError = (body: unknown, response: Response) => Envelope;

/** What a call is sent with: the rest of it goes to `fetch`, and to hooks. */
export type SendInit = ExchangeInit & Purpose & { tally: Tally };

export type Send = (method: string, path: string, init: SendInit) => Promise<Response>;

/** Makes the one way that every call takes, whatever it looks like to its caller. */
export function createExchange(send: Send, readError: ReadError, fallback: Validate | undefined): Exchange {
  return async (method, path, init = {}) => {
    const { body, parseAs, validate = fallback, tally = { attempts: 0 } } = init;
    const verdict = validate && (await validate(body, { method, path }));
    if (verdict && !verdict.ok) throw new ValidationError(verdict.findings);
    const response = await send(method, path, { ...init, path, tally });
    if (parseAs && response.ok)
      return { data: parseAs === 'stream' ? response.body : await response[parseAs](), response };
    return toAnswer(response, tally, readError);
  };
}

/** A success that cannot be read is a refusal too. */
function toAnswer(response: Response, tally: Tally, readError: ReadError): Answer {
  const { ok, status } = response;
  tally.body = tally.text;
  try {
    tally.body = status === 204 ? undefined : JSON.parse(tally.text as string);
    if (ok) return { data: tally.body, response };
  } catch {}
  return { error: readError(tally.body, response), response };
}
