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

/** What an option is when it is left out, how its type and text read when it is right, and what it should be. */
type Rule = readonly [fallback: unknown, right: RegExp, expected: string];

const OPTIONAL = [undefined, /^[fu]/, 'a function'] as const;
const TIME = [60_000, /^number [\dI]/, 'a number of milliseconds'] as const;

const RULES: { readonly [Name in keyof ClientOptions]-?: Rule } = {
  apiKey: [undefined, /^function|^string [!-~]+$/, 'an API key, or a function that gives it'],
  baseUrl: [
    'https://api.botbat.com',
    /^string https?:\/\/(?!.*\/v\d+\/*$)[^?#@\s]+$/,
    'an http or https URL without version, user, query and fragment',
  ],
  apiVersion: ['v1', /^string v\d+$/, "a version such as 'v1'"],
  fetch: OPTIONAL,
  attempts: [4, /^number [1-5]$/, 'a whole number from 1 to 5'],
  timeout: TIME,
  totalTimeout: [300_000, TIME[1], TIME[2]],
  maxRetryAfter: TIME,
  hooks: [[], /^f/, 'a list of functions'],
  log: OPTIONAL,
  validate: OPTIONAL,
};

/** @throws {TypeError} when an option is wrong, or none of ours; a misspelt `baseUrl` would send to production */
export function toSettings(options: ClientOptions): Settings {
  const names = Object.keys(RULES) as (keyof ClientOptions)[];
  for (const name in options) {
    if (!(name in RULES)) throw new TypeError(`\`${name}\` is not an option. Use one of ${names.join(', ')}.`);
  }
  return Object.fromEntries(names.map((name) => [name, toRight(name, options[name])])) as unknown as Settings;
}

/**
 * An option, or what it defaults to.
 *
 * @throws {TypeError} when it is wrong. Keys are never shown, and neither is what a URL may hold of them.
 */
export function toRight(name: keyof ClientOptions, given: unknown): unknown {
  const [fallback, right, expected] = RULES[name];
  const value = given === undefined ? fallback : given;
  const isKind = Array.isArray(value) === Array.isArray(fallback);
  if (isKind && [value].flat().every((each) => right.test(`${typeof each} ${each}`))) return value;
  const shown = name === 'apiKey' ? typeof value : `${value}`.replace(/\/\/.*@|[?#].*/, '…');
  throw new TypeError(`\`${name}\` should be ${expected}, instead got '${shown}'.`);
}
