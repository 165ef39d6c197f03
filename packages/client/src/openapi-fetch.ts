// The only file that knows openapi-fetch, which gets no more updates (openapi-ts/openapi-typescript#2874).
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { paths } from '@botbat/types';

/** Sends a request and gives the response, as `globalThis.fetch` does. */
export type Fetch = (request: Request) => Promise<Response>;

/** A method for each method of HTTP that the API uses; paths, parameters, bodies and answers are typed by the contract. */
export type Client = Pick<FetchClient<paths>, 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'>;

/** What the seam needs to know, checked. */
export interface Connection {
  /** Where the paths of the contract begin. */
  url: string;
  /** The value of `Authorization`, asked for before each request. */
  authorize: () => Promise<string>;
  fetch: Fetch;
}

/** Makes a client that answers `{ data }` or `{ error }`, each with the `response`. */
export function connect({ url, authorize, fetch }: Connection): Client {
  const client = createFetchClient<paths>({ baseUrl: url, fetch, headers: { Accept: 'application/json' } });
  client.use({
    async onRequest({ request }) {
      request.headers.set('Authorization', await authorize());
    },
  });
  return client;
}
