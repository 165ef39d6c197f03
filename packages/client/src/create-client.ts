import { systemClock, type Clock } from './clock.ts';
import { toEnvelope } from './envelope.ts';
import { connect, type Client } from './openapi-fetch.ts';
import { toRight, toSettings, type ApiKey, type ClientOptions } from './options.ts';
import { createTransport, type Authorizable } from './transport.ts';

/**
 * Makes a client of the BotBat API. Its calls give `{ data, response }` when the API did what was asked and
 * `{ error, response }` when it refused, also after all retries; they throw when no answer came.
 *
 * ```ts
 * const client = createClient({ apiKey: () => readKey() });
 * const { data, error } = await client.GET('/campaigns', { params: { query: { status: 'draft' } } });
 * ```
 *
 * A `POST` is sent again after a failure only when it has an `Idempotency-Key` in `params.header`. A file is sent by a `bodySerializer` that gives `FormData`.
 *
 * @throws {TypeError} when an option is wrong; the message names it
 */
export function createClient(options: ClientOptions, clock: Clock = systemClock): Client {
  const settings = toSettings(options);
  const { apiKey, baseUrl, apiVersion, fetch = globalThis.fetch } = settings;
  const transport = createTransport({ ...settings, fetch, clock, authorize: (request) => authorize(apiKey, request) });
  return connect(`${baseUrl.replace(/\/+$/, '')}/${apiVersion}`, transport, toEnvelope, settings.validate);
}

function authorize(apiKey: ApiKey, { headers }: Authorizable): void | Promise<void> {
  const set = (key: unknown) => void (headers['authorization'] = `Bearer ${key}`);
  if (typeof apiKey === 'string') return set(apiKey);
  return Promise.resolve(apiKey()).then((key) => set(toRight('apiKey', key)));
}
