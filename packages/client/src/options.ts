import type { Validate } from './exchange.ts';
import type { Fetch } from './fetch.ts';
import type { Hook } from './hooks.ts';
import type { Log } from './log.ts';

/** An API key, or what gives one; it is asked before each attempt, so that keys can change. */
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
  /** How many attempts a call makes in all, from 1 to 5. Defaults to 4. */
  attempts?: number;
  /** How many milliseconds one attempt may take, with the body of its answer. Defaults to a minute. */
  timeout?: number;
  /** How many milliseconds a call may take, with all attempts and pauses. Defaults to five minutes. */
  totalTimeout?: number;
  /** A call fails at once when the API asks to wait longer than so many milliseconds. Defaults to a minute. */
  maxRetryAfter?: number;
  /** Stand around each attempt, the first outermost. */
  hooks?: readonly Hook[];
  /** Is told of each attempt, without keys and bodies. */
  log?: Log;
  /** Judges each body before it is sent; a call may bring its own. */
  validate?: Validate;
}

/** All options, checked, with what they default to. */
export type Settings = Required<Omit<ClientOptions, Bare>> & Pick<ClientOptions, Bare>;

type Bare = 'fetch' | 'log' | 'validate';

/** What an option is when it is left out, whether a value can be one, and what it should be. */
type Rule = readonly [fallback: unknown, isRight: (value: unknown) => boolean, expected: string];

const MINUTE = 60_000;

const isFunction = (value: unknown) => typeof value === 'function';
const isText = (value: unknown, form: RegExp) => typeof value === 'string' && form.test(value);
const isTime = (value: unknown) => typeof value === 'number' && value >= 0;
const isLeftOutOrFunction = (value: unknown) => value === undefined || isFunction(value);

const FUNCTION = 'a function';
const TIME = 'a number of milliseconds';

const RULES = {
  apiKey: [undefined, (value) => isKey(value) || isFunction(value), 'the text of an API key, or a function'],
  baseUrl: ['https://api.botbat.com', isBase, 'an http or https URL without version, user, query and fragment'],
  apiVersion: ['v1', (value) => isText(value, /^v\d+$/), "a version such as 'v1'"],
  fetch: [undefined, isLeftOutOrFunction, FUNCTION],
  attempts: [4, (value) => isText(`${value}`, /^[1-5]$/), 'a whole number from 1 to 5'],
  timeout: [MINUTE, isTime, TIME],
  totalTimeout: [5 * MINUTE, isTime, TIME],
  maxRetryAfter: [MINUTE, isTime, TIME],
  hooks: [[], (value) => Array.isArray(value) && value.every(isFunction), 'a list of functions'],
  log: [undefined, isLeftOutOrFunction, FUNCTION],
  validate: [undefined, isLeftOutOrFunction, FUNCTION],
} satisfies { [Name in keyof ClientOptions]-?: Rule };

/** @throws {TypeError} when an option is wrong, or none of ours; a misspelt `baseUrl` would send to production */
export function toSettings(options: ClientOptions): Settings {
  const names = Object.keys(RULES);
  const stranger = Object.keys(options).find((name) => !names.includes(name));
  if (stranger) throw new TypeError(`\`${stranger}\` is not an option. Use one of ${names.join(', ')}.`);
  const settings: { [name: string]: unknown } = { ...options };
  for (const [name, [fallback, isRight, expected]] of Object.entries<Rule>(RULES)) {
    const { [name]: value = fallback } = settings;
    if (!isRight(value)) throw wrongOption(name, `be ${expected}`, value);
    settings[name] = value;
  }
  return settings as unknown as Settings;
}

/** @throws {TypeError} when what a function gave is no key */
export function checkKey(key: unknown): asserts key is string {
  if (!isKey(key)) throw wrongOption('apiKey', 'give the text of an API key', key);
}

function isKey(key: unknown): key is string {
  return isText(key, /^[\x21-\x7e]+$/);
}

function isBase(value: unknown): boolean {
  return isText(value, /^https?:\/\/[^/?#@]+(?!.*\/v\d+\/*$)[^?#@]*$/) && URL.canParse(value as string);
}

/** Keys are never shown, and neither is what a URL may hold of them. */
function wrongOption(name: string, expected: string, value: unknown): TypeError {
  const shown = name === 'apiKey' ? typeof value : `${value}`.replace(/\/\/.*@|[?#].*/, '…');
  return new TypeError(`\`${name}\` should ${expected}, instead got '${shown}'.`);
}
