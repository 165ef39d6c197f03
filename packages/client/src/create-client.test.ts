import { describe, expect, test } from 'vitest';
import { createClient, type ClientOptions } from './index.ts';

const KEY = 'bb_test_1';
const PAGE = { data: [], cursor: null, total: 0 };
const CONTACT = { email: 'mia@example.com' };

/** A client whose requests go to a handler that keeps them. */
function observe(options: Partial<ClientOptions> = {}, answer = () => Response.json(PAGE)) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
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
      new TypeError('`apiKey` should give the text of an API key, instead got an empty text.'),
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
  test.each<[unknown, string]>([
    [undefined, "The options should be an object with an `apiKey`, instead got 'undefined'."],
    [{}, "`apiKey` should be the text of an API key, instead got 'undefined'."],
    [{ apiKey: null }, "`apiKey` should be the text of an API key, instead got 'null'."],
    [{ apiKey: '' }, '`apiKey` should be the text of an API key, instead got an empty text.'],
    [
      { apiKey: 'Bearer secret' },
      '`apiKey` should be the text of an API key, instead got a text with spaces or characters outside ASCII.',
    ],
    [
      { apiKey: KEY, baseURL: 'http://127.0.0.1' },
      '`baseURL` is not an option. Use one of apiKey, baseUrl, apiVersion, fetch.',
    ],
    [
      { apiKey: KEY, baseUrl: 'api.botbat.com' },
      "`baseUrl` should be an http or https URL, instead got 'api.botbat.com'.",
    ],
    [
      { apiKey: KEY, baseUrl: 'ftp://botbat.com' },
      "`baseUrl` should be an http or https URL, instead got 'ftp://botbat.com'.",
    ],
    [{ apiKey: KEY, baseUrl: null }, "`baseUrl` should be an http or https URL, instead got 'null'."],
    [
      { apiKey: KEY, baseUrl: 'https://me:secret@botbat.com' },
      "`baseUrl` should be a URL without user, query and fragment, instead got 'https://botbat.com…'.",
    ],
    [
      { apiKey: KEY, baseUrl: 'https://botbat.com/?a=1' },
      "`baseUrl` should be a URL without user, query and fragment, instead got 'https://botbat.com…'.",
    ],
    [
      { apiKey: KEY, baseUrl: 'https://api.botbat.com/v1' },
      "`baseUrl` should be without the version, which is `apiVersion`, instead got 'https://api.botbat.com/v1'.",
    ],
    [{ apiKey: KEY, apiVersion: '1' }, "`apiVersion` should be a version such as 'v1', instead got '1'."],
    [{ apiKey: KEY, apiVersion: 1 }, "`apiVersion` should be a version such as 'v1', instead got '1'."],
    [{ apiKey: KEY, fetch: 'fetch' }, "`fetch` should be a function, instead got 'fetch'."],
  ])('%o', (options, message) => {
    expect(() => createClient(options as ClientOptions)).toThrow(new TypeError(message));
  });
});
