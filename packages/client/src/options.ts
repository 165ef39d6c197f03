import type { Fetch } from './openapi-fetch.ts';

/** An API key, or what gives one; it is asked before each request, so that keys can change. */
export type ApiKey = string | (() => string | Promise<string>);

export interface ClientOptions {
  /** Keys of production start with `bb_live_`, keys of the sandbox with `bb_test_`. */
  apiKey: ApiKey;
  /** Where the API is, without its version. Defaults to `https://api.botbat.com`. */
  baseUrl?: string;
  /** The version of the API, which follows `baseUrl`. Defaults to `v1`. */
  apiVersion?: string;
  /** What sends the requests. Defaults to `globalThis.fetch`. */
  fetch?: Fetch;
}

const NAMES: readonly string[] = ['apiKey', 'baseUrl', 'apiVersion', 'fetch'] satisfies (keyof ClientOptions)[];

/** @throws {TypeError} when there are other options; a misspelt `baseUrl` would send test messages to production */
export function checkNames(options: unknown): asserts options is object {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`The options should be an object with an \`apiKey\`, instead got '${String(options)}'.`);
  }
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new TypeError(`\`${unknown}\` is not an option. Use one of ${NAMES.join(', ')}.`);
}

/** Where the paths of the contract begin. The version stands here and nowhere else. */
export function toUrl(baseUrl: unknown, apiVersion: unknown): string {
  if (typeof apiVersion !== 'string' || !/^v\d+$/.test(apiVersion)) {
    throw wrongOption('apiVersion', "a version such as 'v1'", apiVersion);
  }
  const url = typeof baseUrl === 'string' ? URL.parse(baseUrl) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw wrongOption('baseUrl', 'an http or https URL', baseUrl);
  if (url.username || url.password || url.search || url.hash) {
    throw wrongOption('baseUrl', 'a URL without user, query and fragment', `${url.origin}…`);
  }
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  if (/\/v\d+$/.test(base)) throw wrongOption('baseUrl', 'without the version, which is `apiVersion`', baseUrl);
  return `${base}/${apiVersion}`;
}

/** Checks what can be known of the key before the first request. */
export function checkApiKey(apiKey: unknown): asserts apiKey is ApiKey {
  if (typeof apiKey !== 'function') checkKey(apiKey, 'be');
}

/** @throws {TypeError} when what should be a key cannot be sent; the message never shows it */
export function checkKey(key: unknown, verb: 'be' | 'give'): asserts key is string {
  if (typeof key === 'string' && /^[\x21-\x7e]+$/.test(key)) return;
  const came = typeof key === 'string' ? toKindOfText(key) : `'${key === null ? 'null' : typeof key}'`;
  throw new TypeError(`\`apiKey\` should ${verb} the text of an API key, instead got ${came}.`);
}

function toKindOfText(key: string): string {
  return key === '' ? 'an empty text' : 'a text with spaces or characters outside ASCII';
}

export function checkFetch(fetch: unknown): asserts fetch is Fetch {
  if (typeof fetch !== 'function') throw wrongOption('fetch', 'a function', fetch);
}

function wrongOption(name: keyof ClientOptions, expected: string, value: unknown): TypeError {
  return new TypeError(`\`${name}\` should be ${expected}, instead got '${String(value)}'.`);
}
