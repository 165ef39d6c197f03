import { describe, expect, test } from 'vitest';
import { createBaseClient, type BaseClientOptions } from './base-client.ts';
import { call } from './call.ts';
import type { Schemes } from './credentials.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

const SCHEMES = {
  bearer: ['http', 'Bearer'],
  basic: ['http', 'basic'],
  key: ['header', 'X-Api-Key'],
  query: ['query', 'api key'],
  cookie: ['cookie', 'session'],
} as const satisfies Schemes;

function observe(options: Partial<BaseClientOptions> = {}, ...statuses: number[]) {
  const sent: { url: string; headers: { [name: string]: string } }[] = [];
  // As it is given: a `Request` of browsers keeps no cookies of others.
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent.push({ url, headers: headers as { [name: string]: string } });
    return Response.json({ message: 'No.' }, { status: statuses.shift() ?? 200 });
  };
  const clock = createVirtualClock();
  const client = createBaseClient({ baseUrl: 'https://api.example.com/v2/', fetch, ...options }, SCHEMES, clock);
  return { client, sent, clock };
}

const LIST = { id: 'listThings', route: 'GET /things' };

describe('credentials', () => {
  test.each<[string, NonNullable<BaseClientOptions['credentials']>, string, string, string | null]>([
    ['after a word', { bearer: 'a' }, '', 'authorization', 'Bearer a'],
    ['in Base64, of any letters', { basic: 'ada:π' }, '', 'authorization', 'Basic YWRhOs+A'],
    ['in a header', { key: 'a' }, '', 'x-api-key', 'a'],
    ['in the query', { query: 'a b' }, '?api%20key=a%20b', 'authorization', null],
    ['in a cookie', { cookie: 'a;b' }, '', 'cookie', 'session=a%3Bb'],
    ['from a function', { bearer: async () => 'later' }, '', 'authorization', 'Bearer later'],
    ['none', {}, '', 'authorization', null],
    ['left out', { bearer: undefined }, '', 'authorization', null],
  ])('%s', async (_, credentials, query, header, want) => {
    const { client, sent } = observe({ credentials });
    await call(client, LIST);
    expect(sent[0]?.url).toBe(`https://api.example.com/v2/things${query}`);
    expect(sent[0]?.headers[header] ?? null).toBe(want);
  });

  test('are put once into each attempt', async () => {
    const { client, sent, clock } = observe({ credentials: { query: 'a', cookie: 'b' } }, 503, 503);
    await clock.run(call(client, LIST));
    expect(sent.map(({ url }) => url)).toEqual(Array(3).fill('https://api.example.com/v2/things?api%20key=a'));
    expect(sent.map(({ headers }) => headers['cookie'])).toEqual(Array(3).fill('session=b'));
  });

  test('of a wrong kind are told of, and not shown', async () => {
    const { client } = observe({ credentials: { bearer: () => 'a\nb' } });
    await expect(call(client, LIST)).rejects.toThrow('`Authorization` should be a header of one line in Latin-1.');
    const other = observe({ credentials: { bearer: (() => 7) as never } });
    await expect(call(other.client, LIST)).rejects.toThrow('The credential `bearer` should be a text.');
  });
});

test('an error says what is known of it', async () => {
  const { client } = observe({}, 404);
  await expect(call(client, LIST)).rejects.toMatchObject({ kind: 'api', code: 'not_found', message: 'No.' });
});

test('paths may be written too', async () => {
  const { client, sent } = observe();
  await client.GET('/things' as never);
  expect(sent[0]?.url).toBe('https://api.example.com/v2/things');
});

test.each<[object, string]>([
  [{ baseURL: 'x' }, '`baseURL` is not an option. Use one of baseUrl, credentials, attempts'],
  [{ baseUrl: '/v1' }, "`baseUrl` should be an http or https URL without user, query and fragment, instead got '/v1'."],
  [{ baseUrl: 'https://user:secret@example.com' }, "instead got 'https:…example.com'."],
  [
    { credentials: { nobody: 'a' } },
    '`nobody` is no security scheme of this API. It has bearer, basic, key, query, cookie.',
  ],
  [{ attempts: 9 }, '`attempts` should be a whole number from 1 to 5'],
])('%o is wrong', (options, message) => {
  expect(() => observe(options)).toThrow(message);
});
