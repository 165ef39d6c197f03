import { connect, type Client } from './openapi-fetch.ts';
import { checkApiKey, checkFetch, checkKey, checkNames, toUrl, type ApiKey, type ClientOptions } from './options.ts';

/**
 * Makes a client of the BotBat API. Its calls give `{ data, response }` when the API did what was asked and
 * `{ error, response }` when it refused; they throw when no answer came.
 *
 * ```ts
 * const client = createClient({ apiKey: () => readKey() });
 * const { data, error } = await client.GET('/campaigns', { params: { query: { status: 'draft' } } });
 * ```
 *
 * A file is sent by a `bodySerializer` that gives `FormData`.
 *
 * @throws {TypeError} when an option is wrong; the message names it
 */
export function createClient(options: ClientOptions): Client {
  checkNames(options);
  const { apiKey, baseUrl = 'https://api.botbat.com', apiVersion = 'v1', fetch = globalThis.fetch } = options;
  checkApiKey(apiKey);
  checkFetch(fetch);
  return connect({ url: toUrl(baseUrl, apiVersion), authorize: () => authorization(apiKey), fetch });
}

async function authorization(apiKey: ApiKey): Promise<string> {
  if (typeof apiKey === 'string') return `Bearer ${apiKey}`;
  const key = await apiKey();
  checkKey(key, 'give');
  return `Bearer ${key}`;
}
