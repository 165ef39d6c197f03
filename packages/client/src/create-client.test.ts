import { describe, expect, test } from 'vitest';
import { createClient, type ClientOptions } from './index.ts';

const KEY = 'bb_test_1';
const PAGE = { data: [], cursor: null, total: 0 };
const CONTACT = { email: 'mia@example.com' };

/** A client whose requests go to a handler that keeps them. */
function observe(options: Partial<ClientOptions> = {}, answer = () => Response.json(PAGE)) {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    requests.push(new Request(url, init));
    return answer();
  };
  return { client: createClient({ apiKey: KEY, fetch, ...options }), requests };
}

describe('a request', () => {
  test.each<[Partial<ClientOptions>, string]>([
    [{}, 'https://api.botbat.com/v1/campaigns'],
    [{ apiVersion: 'v2' }, 'https://api.botbat.com/v2/campaigns'],
    [{ baseUrl: 'https://sandbox.botbat.com' }, 'https://sandbox.botbat.com/v1/campaigns'],
    [{ baseUrl: 'http://127.0.0.1:4010/' }, 'http://127.0.0.1:4010/v1/campaigns'],
    [{ baseUrl: 'https://example.com/proxy//' }, 'https://example.com/proxy/v1/campaigns'],
  ])('with %o goes to %s', async (options, url) => {
    const { client, requests } = observe(options);
    await client.GET('/campaigns');
    expect(requests.map((request) => request.url)).toEqual([url]);
  });

  test('carries parameters in path and query', async () => {
    const { client, requests } = observe();
    await client.GET('/contacts/search', { params: { query: { q: 'Mía & 5', limit: 10 } } });
    await client.GET('/contacts/{contact_id}', { params: { path: { contact_id: 'a/b' } } });
    expect(requests.map(({ url }) => new URL(url).href.split('/v1')[1])).toEqual([
      '/contacts/search?q=M%C3%ADa%20%26%205&limit=10',
      '/contacts/a%2Fb',
    ]);
  });

  test('carries the key, what it accepts, and JSON', async () => {
    const { client, requests } = observe();
    await client.POST('/contacts', { body: CONTACT, params: { header: { 'Idempotency-Key': 'once' } } });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
      'idempotency-key': 'once',
    });
    expect(await requests[0]?.json()).toEqual(CONTACT);
  });

  test('without a body says nothing of its type', async () => {
    const { client, requests } = observe();
    await client.POST('/templates/{template_id}/submit', { params: { path: { template_id: 'tpl_1' } } });
    expect(requests[0]?.headers.has('content-type')).toBe(false);
  });

  test('carries a file', async () => {
    const { client, requests } = observe();
    const form = new FormData();
    form.set('file', new File(['email\nmia@example.com\n'], 'contacts.csv', { type: 'text/csv' }));
    await client.POST('/contacts/import', { body: { file: '' }, bodySerializer: () => form });
    const sent = (await requests[0]?.formData())?.get('file') as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual(['contacts.csv', 'text/csv', 'email\nmia@example.com\n']);
  });
});

describe('the key', () => {
  test('is asked for before each request when a function gives it', async () => {
    const keys = ['first', 'second'];
    const { client, requests } = observe({ apiKey: async () => keys.shift() ?? '' });
    await client.GET('/campaigns');
    await client.GET('/campaigns');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer first', 'Bearer second']);
  });

  test('stops the request when the function gives none', async () => {
    const { client, requests } = observe({ apiKey: () => '' });
    await expect(client.GET('/campaigns')).rejects.toThrow(
      new TypeError("`apiKey` should be an API key, or a function that gives it, instead got 'string'."),
    );
    expect(requests).toEqual([]);
  });
});

describe('an answer', () => {
  test('is the data of a success', async () => {
    const { data, error, response } = await observe().client.GET('/campaigns');
    expect([data, error, response.status]).toEqual([PAGE, undefined, 200]);
  });

  test('is the error of a refusal', async () => {
    const body = { error: { code: 'not_found', message: 'No such campaign.', request_id: 'req_1' } };
    const { client } = observe({}, () => Response.json(body, { status: 404 }));
    const { data, error } = await client.GET('/campaigns/{campaign_id}', {
      params: { path: { campaign_id: 'cmp_1' } },
    });
    expect([data, error?.error.code]).toEqual([undefined, 'not_found']);
  });

  test('is empty after a deletion', async () => {
    const { client } = observe({}, () => new Response(null, { status: 204 }));
    const { data, error, response } = await client.DELETE('/contacts/{contact_id}', {
      params: { path: { contact_id: 'con_1' } },
    });
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
  });
});

describe('a wrong option', () => {
  const url = 'an http or https URL without version, user, query and fragment';
  test.each<[object, string | RegExp]>([
    [{}, "`apiKey` should be an API key, or a function that gives it, instead got 'undefined'."],
    [{ apiKey: '' }, "`apiKey` should be an API key, or a function that gives it, instead got 'string'."],
    [{ apiKey: 'Bearer secret' }, "`apiKey` should be an API key, or a function that gives it, instead got 'string'."],
    [{ apiKey: 'bb\n' }, "`apiKey` should be an API key, or a function that gives it, instead got 'string'."],
    [
      { baseURL: 'http://127.0.0.1' },
      '`baseURL` is not an option. Use one of apiKey, baseUrl, apiVersion, fetch, attempts, timeout, totalTimeout, maxRetryAfter, hooks, log, validate.',
    ],
    [{ baseUrl: 'api.botbat.com' }, `\`baseUrl\` should be ${url}, instead got 'api.botbat.com'.`],
    [{ baseUrl: 'ftp://botbat.com' }, `\`baseUrl\` should be ${url}, instead got 'ftp://botbat.com'.`],
    [{ baseUrl: null }, `\`baseUrl\` should be ${url}, instead got 'null'.`],
    [{ baseUrl: 'https://' }, `\`baseUrl\` should be ${url}, instead got 'https://'.`],
    [{ baseUrl: 'https://a b' }, `\`baseUrl\` should be ${url}, instead got 'https://a b'.`],
    [{ baseUrl: 'https://me:secret@botbat.com' }, `\`baseUrl\` should be ${url}, instead got 'https:…botbat.com'.`],
    [{ baseUrl: 'https://botbat.com/?a=1' }, `\`baseUrl\` should be ${url}, instead got 'https://botbat.com/…'.`],
    [{ baseUrl: 'https://botbat.com/#a' }, `\`baseUrl\` should be ${url}, instead got 'https://botbat.com/…'.`],
    [{ baseUrl: 'https://botbat.com/v1' }, `\`baseUrl\` should be ${url}, instead got 'https://botbat.com/v1'.`],
    [{ baseUrl: 'https://botbat.com/v1/' }, `\`baseUrl\` should be ${url}, instead got 'https://botbat.com/v1/'.`],
    [{ apiVersion: '1' }, "`apiVersion` should be a version such as 'v1', instead got '1'."],
    [{ apiVersion: 1 }, "`apiVersion` should be a version such as 'v1', instead got '1'."],
    [{ fetch: 'fetch' }, "`fetch` should be a function, instead got 'fetch'."],
    [{ attempts: 0 }, "`attempts` should be a whole number from 1 to 5, instead got '0'."],
    [{ attempts: 6 }, "`attempts` should be a whole number from 1 to 5, instead got '6'."],
    [{ attempts: 1.5 }, "`attempts` should be a whole number from 1 to 5, instead got '1.5'."],
    [{ timeout: -1 }, "`timeout` should be a number of milliseconds, instead got '-1'."],
    [{ timeout: Number.NaN }, "`timeout` should be a number of milliseconds, instead got 'NaN'."],
    [{ totalTimeout: '1s' }, "`totalTimeout` should be a number of milliseconds, instead got '1s'."],
    [{ maxRetryAfter: null }, "`maxRetryAfter` should be a number of milliseconds, instead got 'null'."],
    [{ hooks: fetch }, /^`hooks` should be a list of functions, instead got '/],
    [{ hooks: [1] }, "`hooks` should be a list of functions, instead got '1'."],
    [{ log: {} }, "`log` should be a function, instead got '[object Object]'."],
    [{ validate: true }, "`validate` should be a function, instead got 'true'."],
  ])('%j', (options, message) => {
    const given = Object.keys(options).length === 0 ? {} : { apiKey: KEY, ...options };
    expect(() => createClient(given as ClientOptions)).toThrow(
      typeof message === 'string' ? new TypeError(message) : message,
    );
  });

  test('is left out', () => {
    expect(() => createClient(undefined as never)).toThrow(TypeError);
  });
});
