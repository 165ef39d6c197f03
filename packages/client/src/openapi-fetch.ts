// The only file that knows openapi-fetch, which gets no more updates (openapi-ts/openapi-typescript#2874).
import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  type BodySerializer,
  type FetchResponse,
  type ParamsOption,
  type PathSerializer,
  type QuerySerializer,
  type RequestBodyOption,
} from 'openapi-fetch';
import type { paths } from '@botbat/types';
import {
  createExchange,
  type Exchange,
  type ExchangeInit,
  type ReadError,
  type Send,
  type SendInit,
  type Validate,
} from './exchange.ts';
import { toHeaders } from './headers.ts';
import type { ParseAs } from './hooks.ts';
import { toPath } from './path.ts';
import type { CallLimits, Sending } from './transport.ts';

/** Numbers and texts as they are, lists as parameters of one name. */
export const writeQuery = createQuerySerializer();

export { serializeArrayParam as writeArray, serializeObjectParam as writeObject } from 'openapi-fetch';

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/** A method for each usual method of HTTP; paths, parameters, bodies and answers are typed by `paths`. */
export interface ClientOf<Paths extends {}> extends Methods<Paths> {
  /** @internal What the methods and `call` have in common. */
  readonly exchange: Exchange;
}

/** The client of BotBat's API, typed by its contract. */
export interface Client extends ClientOf<paths> {}

type Methods<Paths> = { [Name in (typeof METHODS)[number]]: Method<Paths, Lowercase<Name>> };

type Verb = Lowercase<(typeof METHODS)[number]>;

type Method<Paths, Which extends Verb> = <
  Path extends PathsWith<Paths, Which>,
  As extends ParseAs | undefined = undefined,
>(
  path: Path,
  ...init: {} extends Inputs<OperationOf<Paths, Path, Which>>
    ? [init?: RequestOptions<OperationOf<Paths, Path, Which>, As>]
    : [init: RequestOptions<OperationOf<Paths, Path, Which>, As>]
) => Promise<FetchResponse<OperationOf<Paths, Path, Which>, { parseAs: As }, `${string}/${string}`>>;

type PathsWith<Paths, Which extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Which]: object } ? Path : never;
}[keyof Paths];

type OperationOf<Paths, Path extends keyof Paths, Which extends Verb> = Paths[Path] extends {
  [Name in Which]: infer Operation extends { [key: string | number]: any };
}
  ? Operation
  : never;

type Inputs<Operation> = ParamsOption<Operation> & RequestBodyOption<Operation>;

type RequestOptions<Operation, As> = Inputs<Operation> & Options<Operation, As>;

/**
 * What openapi-fetch takes with a request, without that of which this client takes no notice, and with what is ours: a
 * type of its own, since openapi-fetch's takes any name, so that a misspelt one goes unseen.
 */
interface Options<Operation, As> extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'>, CallLimits {
  baseUrl?: string;
  bodySerializer?: BodySerializer<Operation>;
  headers?: Headers | { readonly [name: string]: string | number | boolean | null | undefined };
  /** What a success is read as, where it is not JSON. */
  parseAs?: As;
  pathSerializer?: PathSerializer;
  querySerializer?: QuerySerializer<Operation>;
  signal?: AbortSignal | null | undefined;
  /** Instead of the client's own; `false` for none. */
  validate?: Validate | false | undefined;
}

type Transport = (sending: Sending) => Promise<Response>;

/** Makes a client that answers `{ data }` or `{ error }`, each with the `response`. The paths begin at the URL. */
export function connect<Paths extends {}>(
  baseUrl: string,
  transport: Transport,
  readError: ReadError,
  validate: Validate | undefined,
): ClientOf<Paths> {
  const send = (...[method, path, init]: Parameters<Send>) => transport(toSending(baseUrl, method, path, init));
  const exchange = createExchange(send, readError, validate);
  const by = (method: string) => (path: string, init?: ExchangeInit) => exchange(method, path, init);
  return { ...Object.fromEntries(METHODS.map((method) => [method, by(method)])), exchange } as ClientOf<Paths>;
}

/**
 * What a call sends. openapi-fetch writes the parts of it; its own `createClient` is left out, since a transport that
 * sends again has no use for a `Request`, and middleware has nothing that hooks do not have.
 */
function toSending(base: string, method: string, path: string, init: SendInit): Sending {
  const { baseUrl = base, querySerializer = writeQuery, pathSerializer = toPath, bodySerializer, ...others } = init;
  const { params = {}, headers, body, signal, tally, attempts, timeout, totalTimeout, ...more } = others;
  const sent = body === undefined ? undefined : ((bodySerializer ?? defaultBodySerializer)(body as never) as BodyInit);
  const type = typeof sent === 'string' && { 'Content-Type': 'application/json' };
  const whole = pathSerializer(path, params.path ?? {});
  return {
    method,
    url: createFinalURL(whole, { baseUrl, params: { query: params.query as never }, querySerializer, pathSerializer }),
    headers: toHeaders({ Accept: 'application/json', ...type }, headers, params.header),
    body: sent,
    signal,
    more,
    tally,
    attempts,
    timeout,
    totalTimeout,
  };
}
