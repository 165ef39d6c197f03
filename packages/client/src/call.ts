import { ApiError } from './errors.ts';
import type { ExchangeInit, Validate } from './exchange.ts';
import { toForm } from './form.ts';
import { IDEMPOTENCY_KEY } from './idempotency.ts';
import type { Client } from './openapi-fetch.ts';
import { readRateLimit, type RateLimit } from './rate-limit.ts';
import { readRetryAfter } from './retry-after.ts';
import type { CallLimits } from './transport.ts';

/** What has to be known of an operation to call it. */
export interface Descriptor {
  readonly id: string;
  readonly method: string;
  /** With the names of parameters in braces, as in `/contacts/{contact_id}`. */
  readonly path: string;
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly body?: 'json' | 'form';
  /** It takes an `Idempotency-Key`, so that each call has one. */
  readonly idempotent?: boolean;
  readonly validate?: Validate;
}

export interface CallOptions extends CallLimits {
  signal?: AbortSignal | undefined;
  /** Instead of one that is made for the call, so that a task which starts anew does not act twice. */
  idempotencyKey?: string | undefined;
  headers?: { [name: string]: string } | undefined;
  /** `false` sends the body unseen. */
  validate?: Validate | false | undefined;
}

/** What a call gave, with all that is known of it. */
export interface RawAnswer<Data> {
  data: Data;
  response: Response;
  /** How many attempts were made. */
  attempts: number;
  rateLimit: RateLimit | undefined;
}

/** Parameters by their names, and the body as `body`. */
export type Input = { readonly [name: string]: unknown };

/**
 * Calls an operation and gives what it answers.
 *
 * @throws {ApiError} when the API refuses
 * @throws {ValidationError} when the body does not obey the contract; nothing was sent then
 * @throws {ConnectionError} when no complete answer came
 * @throws {TimeoutError} when no answer came in time
 */
export async function call<Data>(
  client: Client,
  descriptor: Descriptor,
  input: Input = {},
  options: CallOptions = {},
): Promise<Data> {
  return (await exchange<Data>(client, descriptor, input, options)).data;
}

/** The same as `call`, with the response and what is known besides. */
export async function callRaw<Data>(
  client: Client,
  descriptor: Descriptor,
  input: Input = {},
  options: CallOptions = {},
): Promise<RawAnswer<Data>> {
  const answer = await exchange<Data>(client, descriptor, input, options);
  return { ...answer, rateLimit: readRateLimit(answer.response.headers) };
}

async function exchange<Data>(client: Client, descriptor: Descriptor, input: Input, options: CallOptions) {
  const tally = { attempts: 0, body: undefined as unknown };
  const init = { ...toInit(descriptor, input, options), tally };
  const { data, error, response } = await client.exchange(descriptor.method, descriptor.path, init);
  if (!error) return { data: data as Data, response, attempts: tally.attempts };
  const { status, headers } = response;
  const { code, message, request_id: requestId, details } = error.error;
  const retryAfter = readRetryAfter(headers, Date.now()) / 1000 || undefined;
  throw new ApiError({ message, status, code, requestId, details: toList(details), retryAfter, headers, ...tally });
}

function toInit(descriptor: Descriptor, input: Input, options: CallOptions): ExchangeInit {
  const { query = [], headers = [], body, idempotent, validate } = descriptor;
  const key = idempotent && { [IDEMPOTENCY_KEY]: options.idempotencyKey ?? crypto.randomUUID() };
  return {
    validate,
    ...options,
    params: { path: input, query: pick(input, query), header: { ...key, ...pick(input, headers) } },
    ...(body && { body: input['body'] }),
    ...(body === 'form' && { bodySerializer: toForm }),
  };
}

function pick(input: Input, names: readonly string[]): Input {
  return Object.fromEntries(names.map((name) => [name, input[name]]));
}

/** An answer that is none of the API's may hold anything. */
function toList<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value : [];
}
