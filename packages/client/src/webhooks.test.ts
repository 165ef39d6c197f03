import { describe, expect, test } from 'vitest';
import { verifyWebhook, WebhookError, type WebhookHeaders } from './webhooks.ts';

// The values of the guide to webhooks.
const SECRET = 'whsec_Ym90YmF0LWV4YW1wbGUtc2VjcmV0LTI0';
const OTHER = 'whsec_b3RoZXItZXhhbXBsZS1zZWNyZXQtMjQ=';
const BODY =
  '{"type":"contact.deleted","timestamp":"2026-10-13T14:02:04Z","data":{"id":"con_01KDVDNA00VSZTQCZPAG6M5J3Z"}}';
const HEADERS = {
  'webhook-id': 'evt_01M4TS40V0Z0H58GG84GXVC6G6',
  'webhook-timestamp': '1791900124',
  'webhook-signature': 'v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=',
};
const SIGNATURE = HEADERS['webhook-signature'];
const NOW = 1791900124_000;
const verify = (
  headers: WebhookHeaders = HEADERS,
  {
    payload = BODY as string | Uint8Array,
    secrets = SECRET as string | string[],
    now = NOW,
    toleranceSeconds = 300,
  } = {},
) => verifyWebhook<{ type: string }>(payload, headers, secrets, { now, toleranceSeconds });
const sign = async (payload: string) => {
  const bytes = Uint8Array.from(atob(SECRET.replace('whsec_', '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = `${HEADERS['webhook-id']}.${HEADERS['webhook-timestamp']}.${payload}`;
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(signed));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
};

describe('a delivery is genuine', () => {
  test.each<[string, WebhookHeaders, Parameters<typeof verify>[1]]>([
    ['with the values of the guide', HEADERS, {}],
    ['as bytes', HEADERS, { payload: new TextEncoder().encode(BODY) }],
    ['as bytes of a part of a buffer', HEADERS, { payload: new TextEncoder().encode(` ${BODY}`).subarray(1) }],
    ['with headers of the web', new Headers(HEADERS), {}],
    ['with names in capitals', Object.fromEntries(Object.entries(HEADERS).map(([k, v]) => [k.toUpperCase(), v])), {}],
    ['with values in lists', Object.fromEntries(Object.entries(HEADERS).map(([k, v]) => [k, [v]])), {}],
    ['with the new secret of two', HEADERS, { secrets: [OTHER, SECRET] }],
    ['with the old secret of two', HEADERS, { secrets: [SECRET, OTHER] }],
    ['without the prefix of the secret', HEADERS, { secrets: SECRET.slice(6) }],
    ['with a second signature', { ...HEADERS, 'webhook-signature': `v1,${'A'.repeat(43)}= ${SIGNATURE}` }, {}],
    ['beside another version', { ...HEADERS, 'webhook-signature': `v1a,${'A'.repeat(43)}= ${SIGNATURE}` }, {}],
    ['beside what is no Base64', { ...HEADERS, 'webhook-signature': `v1,A ${SIGNATURE}` }, {}],
    ['five minutes late', HEADERS, { now: NOW + 300_000 }],
    ['five minutes early', HEADERS, { now: NOW - 300_000 }],
  ])('%s', async (_, headers, options) => {
    expect(await verify(headers, options)).toEqual(JSON.parse(BODY));
  });

  test('with letters of all kinds', async () => {
    const payload = '{"name":"Mía 🦇"}';
    const headers = { ...HEADERS, 'webhook-signature': await sign(payload) };
    expect(await verify(headers, { payload })).toEqual({ name: 'Mía 🦇' });
  });
});

describe('a delivery is refused', () => {
  const time = '`webhook-timestamp` is too far away from now.';
  const signature = 'No `webhook-signature` fits. Use the body as it came, and the secret of this endpoint.';
  test.each<[string, WebhookHeaders, Parameters<typeof verify>[1], string]>([
    ['too late', HEADERS, { now: NOW + 300_001 }, time],
    ['too early', HEADERS, { now: NOW - 300_001 }, time],
    ['later than is tolerated', HEADERS, { now: NOW + 11_000, toleranceSeconds: 10 }, time],
    ['without a time', { ...HEADERS, 'webhook-timestamp': undefined }, {}, time],
    ['with a time that is none', { ...HEADERS, 'webhook-timestamp': 'now' }, {}, time],
    ['without headers', {}, {}, time],
    ['with another time', { ...HEADERS, 'webhook-timestamp': '1791900125' }, {}, signature],
    ['with another id', { ...HEADERS, 'webhook-id': 'evt_1' }, {}, signature],
    ['with another body', HEADERS, { payload: `${BODY} ` }, signature],
    ['with another secret', HEADERS, { secrets: OTHER }, signature],
    ['without a signature', { ...HEADERS, 'webhook-signature': '' }, {}, signature],
    ['with a signature of no bytes', { ...HEADERS, 'webhook-signature': 'v1,' }, {}, signature],
    ['with a part of the signature', { ...HEADERS, 'webhook-signature': SIGNATURE.slice(0, 23) }, {}, signature],
    ['with more than the signature', { ...HEADERS, 'webhook-signature': `${SIGNATURE}A` }, {}, signature],
    ['with another version', { ...HEADERS, 'webhook-signature': SIGNATURE.replace('v1', 'v2') }, {}, signature],
    ['with a version inside another', { ...HEADERS, 'webhook-signature': `x${SIGNATURE}` }, {}, signature],
    ['without secrets', HEADERS, { secrets: [] }, signature],
  ])('%s', async (_, headers, options, message) => {
    const error = await verify(headers, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WebhookError);
    expect(error).toMatchObject({ name: 'WebhookError', kind: 'webhook', message });
  });

  test.each(['', 'whsec_', 'whsec_!', 'whsec_Ym9', `${SECRET} `])('with the secret %j', async (secrets) => {
    await expect(verify(HEADERS, { secrets })).rejects.toThrow(
      new TypeError('Each secret should be the text that starts with `whsec_`.'),
    );
  });

  test('genuine, but no JSON', async () => {
    const headers = { ...HEADERS, 'webhook-signature': await sign('{') };
    await expect(verify(headers, { payload: '{' })).rejects.toThrow(SyntaxError);
  });

  test('at the time of the system unless told otherwise', async () => {
    await expect(verifyWebhook(BODY, HEADERS, SECRET)).rejects.toThrow(time);
  });
});
