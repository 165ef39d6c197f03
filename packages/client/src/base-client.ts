import { systemClock, type Clock } from './clock.ts';
import { authorizeWith, type Credentials, type Schemes } from './credentials.ts';
import { connect, type ClientOf } from './openapi-fetch.ts';
import { toRight, type ClientOptions } from './options.ts';
import { readProblem } from './problem.ts';
import { createTransport } from './transport.ts';

/** What a client of any API is made with. */
export interface BaseClientOptions<Scheme extends string = string> extends Omit<
  ClientOptions,
  'apiKey' | 'apiVersion' | 'baseUrl'
> {
  /** Where the paths of the description begin. */
  baseUrl: string;
  /** A secret for each security scheme of the description that you use; `user:password` for Basic. */
  credentials?: Credentials<Scheme>;
}

const SHARED = ['attempts', 'timeout', 'totalTimeout', 'maxRetryAfter', 'hooks', 'fetch', 'log', 'validate'] as const;

/**
 * Makes a client of any API, with the transport of ours: a request is sent again when that can do no harm. Redirects are
 * answers, since to follow would show other servers what is sent; a hook may pass on `redirect: 'follow'`.
 *
 * @param schemes - the security schemes of the description
 * @throws {TypeError} when an option is wrong; the message names it
 */
export function createBaseClient<Paths extends {}>(
  options: BaseClientOptions,
  schemes: Schemes,
  clock: Clock = systemClock,
): ClientOf<Paths> {
  checkNames(options);
  const shared = Object.fromEntries(SHARED.map((name) => [name, toRight(name, options[name])]));
  const { fetch = globalThis.fetch, ...settings } = shared as unknown as Required<ClientOptions>;
  const credentials = checkCredentials(options.credentials ?? {}, schemes);
  const authorize = authorizeWith.bind(undefined, schemes, credentials);
  const transport = createTransport({ ...settings, fetch, clock, authorize });
  return connect(checkBaseUrl(options.baseUrl), transport, readProblem, settings.validate);
}

function checkNames(options: object): void {
  const known = ['baseUrl', 'credentials', ...SHARED];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`\`${unknown}\` is not an option. Use one of ${known.join(', ')}.`);
}

function checkCredentials(credentials: Credentials, schemes: Schemes): Credentials {
  const known = Object.keys(schemes);
  const unknown = Object.keys(credentials).find((name) => !known.includes(name));
  if (unknown === undefined) return credentials;
  throw new TypeError(`\`${unknown}\` is no security scheme of this API. It has ${known.join(', ') || 'none'}.`);
}

function checkBaseUrl(url: unknown): string {
  if (typeof url === 'string' && /^https?:\/\/[^?#@\s{}]+$/.test(url)) return url.replace(/\/+$/, '');
  const shown = String(url).replace(/\/\/.*@|[?#].*/, '…');
  throw new TypeError(
    `\`baseUrl\` should be an http or https URL without user, query and fragment, instead got '${shown}'.`,
  );
}
