import type { Finding } from './finding.ts';
import type { Sending } from './send.ts';

/** How far a run has come. */
export interface Progress {
  operationId: string;
  /** What is wrong with the answer to it. */
  findings: readonly Finding[];
  /** How many operations have been tested, this one among them. */
  done: number;
  total: number;
}

export interface ContractTestOptions {
  /** Where the paths of the contract begin, with the version: `https://sandbox.botbat.com/v1`. */
  url: string;
  /** An API key with every scope. */
  key: string;
  /** Ids of the operations to test. Defaults to all of them. */
  operations?: readonly string[];
  /** What sends the requests. Defaults to `globalThis.fetch`. */
  fetch?: typeof globalThis.fetch;
  /** How long an answer may take, in milliseconds. Defaults to 10,000. */
  timeout?: number;
  /** Hears of each operation as soon as it has been tested. */
  onProgress?: (progress: Progress) => void;
}

/** The longest that a timer can run. */
const LONGEST = 2 ** 31 - 1;

/** @throws {TypeError} when an option is wrong; the message names it and never shows the key */
export function checkOptions(options: ContractTestOptions): Sending & { base: string } {
  const { url, key, fetch = globalThis.fetch, timeout = 10_000 } = options;
  if (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key)) {
    throw new TypeError('`key` should be the text of an API key, in ASCII and without spaces.');
  }
  if (typeof fetch !== 'function') throw wrongOption('fetch', 'a function', fetch);
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > LONGEST) {
    throw wrongOption('timeout', `a whole number of milliseconds up to ${LONGEST}`, timeout);
  }
  return { base: toBase(url), key, fetch, timeout };
}

function toBase(url: unknown): string {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw wrongOption('url', 'an http or https URL', url);
  const { origin, pathname, username, password, search, hash } = parsed;
  if (username || password || search || hash)
    throw wrongOption('url', 'without user, query and fragment', `${origin}…`);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

function wrongOption(name: keyof ContractTestOptions, expected: string, value: unknown): TypeError {
  return new TypeError(`\`${name}\` should be ${expected}, instead got '${String(value)}'.`);
}
