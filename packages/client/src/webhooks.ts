import type { WebhookEvent } from '@botbat/types';
import { BotBatError } from './errors.ts';

/** The delivery does not come from BotBat, or is an old one that somebody sends again. Answer it with 400. */
export class WebhookError extends BotBatError {
  override readonly name = 'WebhookError';
  readonly kind = 'webhook';
}

export interface WebhookOptions {
  /** How far the time of the delivery may be away from now. Defaults to 300. */
  toleranceSeconds?: number;
  /** Milliseconds since 1970. Defaults to the clock's. */
  now?: number;
}

/** `Headers`, or what Node and others give instead. */
export type WebhookHeaders = Headers | { readonly [name: string]: string | readonly string[] | undefined };

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Checks that a delivery comes from BotBat, and gives its event.
 *
 * @param payload - the body as it came, not parsed and written again
 * @param secrets - `whsec_…`; several while one replaces another
 * @throws {WebhookError} when it does not
 * @throws {TypeError} when a secret is none
 * @see https://www.standardwebhooks.com/
 */
export async function verifyWebhook<Event = WebhookEvent>(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now() }: WebhookOptions = {},
): Promise<Event> {
  const keys = await Promise.all([secrets].flat().map(toKey));
  const [id, timestamp, given = ''] = ['id', 'timestamp', 'signature'].map((name) => read(headers, `webhook-${name}`));
  // What is no number is never near enough.
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= toleranceSeconds)) {
    throw new WebhookError('`webhook-timestamp` is too far away from now.');
  }
  const body = typeof payload === 'string' ? payload : new TextDecoder().decode(payload);
  const head = encoder.encode(`${id}.${timestamp}.`);
  const bytes = typeof payload === 'string' ? encoder.encode(payload) : payload;
  if (!(await isSigned(keys, given, Uint8Array.from([...head, ...bytes])))) {
    throw new WebhookError('No `webhook-signature` fits. Use the body as it came, and the secret of this endpoint.');
  }
  return JSON.parse(body) as Event;
}

async function isSigned(keys: readonly CryptoKey[], given: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  for (const [, base64 = ''] of given.matchAll(/(?:^| )v1,([\w+/]+=*)(?= |$)/g)) {
    for (const key of keys) {
      // It compares in constant time.
      if (await crypto.subtle.verify('HMAC', key, toBytes(base64), signed)) return true;
    }
  }
  return false;
}

async function toKey(secret: string): Promise<CryptoKey> {
  const [, base64] = /^(?:whsec_)?((?:[A-Za-z\d+/]{4})+(?:[A-Za-z\d+/]{2,3}=*)?)$/.exec(secret) ?? [];
  if (!base64) throw new TypeError('Each secret should be the text that starts with `whsec_`.');
  return crypto.subtle.importKey('raw', toBytes(base64), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

/** Text that is no Base64 gives no bytes, and no bytes are no signature. */
function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function read(headers: WebhookHeaders, name: string): string {
  if (headers instanceof Headers) return headers.get(name) ?? '';
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return `${value ?? ''}`;
}
