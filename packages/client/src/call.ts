import { ApiError } from './errors.ts';
import type { ExchangeInit, Validate } from './exchange.ts';
import { IDEMPOTENCY_KEY } from './idempotency.ts';
import type { Client } from './openapi-fetch.ts';
import { readRetryAfter } from './retry-after.ts';
import type { CallLimits, Tally } from './transport.ts';

/** A parameter by its name, or with the other name that it has in the input. */
type Name = string | readonly [name: string, key: string];

/** What a call is made with. */
export type Caller = Pick<Client, 'exchange'>;

/** What has to be known of an operation to call it. */
export interface Descriptor {
  readonly id: string;
  /** The method and the path, with the names of parameters in braces, as in `GET /contacts/{contact_id}`. */
  readonly route: string;
  readonly query?: readonly Name[];
  readonly headers?: readonly Name[];
  /** The value of `Cookie`. */
  readonly cookie?: (input: never) => string | undefined;
  /** It takes a body, which is sent as JSON, or as what this makes of it. */
  readonly body?: true | ((body: never) => unknown);
  /** The media type of the body, where it is not the usual one. */
  readonly type?: string;
  /** What a success is read as, where it is not JSON. */
  readonly answer?: 'text' | 'blob';
  /** It takes an `Idempotency-Key`, so that each call has one. */
  readonly idempotent?: true;
  /** How parameters are written, where some are not written the usual way. */
  readonly init?: Pick<ExchangeInit, 'querySerializer' | 'pathSerializer'>;
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
  /** Its body has been read, unless it was left to you. */
  response: Response;
  /** The body as it came, unless it was left to you. */
  text: string | undefined;
  /** How many attempts were made. */
  attempts: number;
}

/** Parameters by their names, and the body as `body`. */
export type Input = object;

/** What a call is going to give: the data, or with `withResponse()` all that is known of the answer. */
export interface ApiPromise<Data> extends Promise<Data> {
  withResponse(): Promise<RawAnswer<Data>>;
}

/**
 * Calls an operation and gives what it answers.
 *
 * @throws {ApiError} when the API refuses
 * @throws {ValidationError} when the body does not obey the contract; nothing was sent then
 * @throws {ConnectionError} when no complete answer came
 * @throws {TimeoutError} when no answer came in time
 */
export function call<Data>(
  client: Caller,
  descriptor: Descriptor,
  input: Input = {},
  options: CallOptions = {},
): ApiPromise<Data> {
  const tally: Tally = { attempts: 0 };
  const data = exchange<Data>(client, descriptor, input as Fields, options, tally);
  return Object.assign(data, {
    withResponse: async () => {
      const answer = await data;
      const { response, text, attempts } = tally;
      return { data: answer, response: response as Response, text, attempts };
    },
  });
}

type Fields = { readonly [name: string]: unknown };

async function exchange<Data>(
  client: Caller,
  descriptor: Descriptor,
  input: Fields,
  options: CallOptions,
  tally: Tally,
): Promise<Data> {
  const [method = '', path = ''] = descriptor.route.split(' ');
  const init = { ...toInit(descriptor, input, options), tally };
  const { data, error, response } = await client.exchange(method, path, init);
  if (!error) return data as Data;
  const { status, headers } = response;
  const { code, message, request_id: requestId, details } = error.error;
  const operationId = descriptor.id;
  const retryAfter = readRetryAfter(headers, Date.now()) / 1000 || undefined;
  throw new ApiError({
    operationId,
    message,
    status,
    code,
    requestId,
    details: toList(details),
    retryAfter,
    headers,
    attempts: tally.attempts,
    body: tally.body,
  });
}

function toInit(descriptor: Descriptor, input: Fields, options: CallOptions): ExchangeInit {
  const { query = [], headers = [], cookie, body, type, answer, idempotent, init, validate } = descriptor;
  const header = {
    ...(type && { 'Content-Type': type }),
    ...(idempotent && { [IDEMPOTENCY_KEY]: options.idempotencyKey ?? crypto.randomUUID() }),
    ...(cookie && { Cookie: cookie(input as never) }),
    ...pick(input, headers),
  };
  return {
    validate,
    ...options,
    ...init,
    params: { path: input, query: pick(input, query), header },
    ...(answer && { parseAs: answer }),
    ...(body && { body: input['body'] }),
    ...(typeof body === 'function' && { bodySerializer: body }),
  };
}

function pick(input: Fields, names: readonly Name[]): Fields {
  return Object.fromEntries(
    names.map((name) => (typeof name === 'string' ? [name, input[name]] : [name[0], input[name[1]]])),
  );
}

/** An answer that is none of the API's may hold anything. */
function toList<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value : [];
}
