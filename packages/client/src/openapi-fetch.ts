// The only file that knows openapi-fetch, which gets no more updates (openapi-ts/openapi-typescript#2874).
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { paths } from '@botbat/types';
import { createExchange, type Exchange, type ExchangeInit, type Validate } from './exchange.ts';
import type { Sending } from './transport.ts';

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/** A method for each method of HTTP that the API uses; paths, parameters, bodies and answers are typed by the contract. */
export interface Client extends Pick<FetchClient<paths>, (typeof METHODS)[number]> {
  /** @internal What the methods and `call` have in common. */
  readonly exchange: Exchange;
}

type Transport = (sending: Sending) => Promise<Response>;

/** Makes a client that answers `{ data }` or `{ error }`, each with the `response`. The paths begin at the URL. */
export function connect(baseUrl: string, transport: Transport, validate: Validate | undefined): Client {
  const core = createFetchClient<paths>({
    baseUrl,
    fetch: transport as unknown as typeof fetch,
    Request: LightRequest as unknown as typeof Request,
    headers: { Accept: 'application/json' },
    // The API never redirects. To follow would turn a POST into a GET and show other servers what is sent.
    redirect: 'manual',
  });
  const exchange = createExchange(core.request as never, validate);
  const by = (method: string) => (path: string, init?: ExchangeInit) => exchange(method, path, init);
  return { ...Object.fromEntries(METHODS.map((method) => [method, by(method)])), exchange } as Client;
}

/**
 * Keeps what a request is made of. A real `Request` would turn the body into a stream, which is slow to send and cannot
 * be sent twice.
 */
function LightRequest(url: string, init: object): object {
  return { ...init, url };
}
