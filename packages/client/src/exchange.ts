import { toEnvelope, type Envelope } from './envelope.ts';
import { ValidationError, type Finding } from './errors.ts';
import type { CallLimits } from './transport.ts';

/** A verdict on a body. */
export type Verdict = { ok: true } | { ok: false; findings: readonly Finding[] };

/** Judges a body before it is sent; it is told where the body is to go. */
export type Validate = (body: unknown, operation: { method: string; path: string }) => Verdict | Promise<Verdict>;

/** What a call is made with, in the words of openapi-fetch and a few of ours. */
export interface ExchangeInit extends Omit<RequestInit, 'body' | 'headers' | 'signal'>, CallLimits {
  params?: { path?: object; query?: object; header?: object };
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
export function createExchange(send: Send, validate: Validate | undefined): Exchange {
  return async (method, path, init = {}) => {
    checkPath(path, init.params?.path);
    await check(init.validate ?? validate, init.body, { method, path });
    const { parseAs = 'json', tally = { attempts: 0 } } = init;
    const isJson = parseAs === 'json';
    const sent = { ...init, tally, unread: !isJson, parseAs: isJson ? 'text' : parseAs };
    const { data, error, response } = await orReason(init.signal, send(method, path, sent));
    if (!response.ok) return refuse(tally, error, response);
    return isJson ? parse(tally, data, response) : { data, response };
  };
}

/** An id of nothing but dots, or none, would make the address of something else. */
function checkPath(path: string, values: object = {}): void {
  for (const [, name = ''] of path.matchAll(/{(\w+)}/g)) {
    const value = `${(values as { [name: string]: unknown })[name] ?? ''}`;
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`\`${name}\` should be an id, instead got '${value}'.`);
  }
}

async function check(validate: Validate | false | undefined, ...given: Parameters<Validate>): Promise<void> {
  const verdict = validate && (await validate(...given));
  if (verdict && !verdict.ok) throw new ValidationError(verdict.findings);
}

/** What sends loses a reason such as `null`. */
async function orReason<Result>(signal: AbortSignal | null | undefined, result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function parse(tally: Tally, text: unknown, response: Response): Answer {
  try {
    return { data: response.status === 204 ? undefined : JSON.parse(text as string), response };
  } catch {
    return refuse(tally, text, response);
  }
}

function refuse(tally: Tally, body: unknown, response: Response): Answer {
  tally.body = body;
  return { error: toEnvelope(body, response), response };
}
