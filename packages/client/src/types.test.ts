import { expect, test } from 'vitest';
import type { components } from '@botbat/types';
import { createClient, type Client, type ClientOptions } from './index.ts';

// What stands here is checked by the compiler; the calls themselves go to a handler that keeps them.
const sent: Request[] = [];
const fetch = async (url: string, init: RequestInit) => {
  sent.push(new Request(url, init));
  return Response.json({});
};
const client: Client = createClient({ apiKey: 'bb_test_1', fetch });

/** `true` only when two types are the same. */
type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

test('paths, parameters and bodies are those of the contract', async () => {
  await client.GET('/campaigns', { params: { query: { status: 'draft', limit: 10 } } });
  // @ts-expect-error there is no such path
  await client.GET('/campaign');
  // @ts-expect-error contacts are not deleted all at once
  await client.DELETE('/contacts');
  // @ts-expect-error `sent` is a status of messages
  await client.GET('/campaigns', { params: { query: { status: 'sent' } } });
  // @ts-expect-error `q` is required
  await client.GET('/contacts/search', { params: { query: {} } });
  // @ts-expect-error `campaign_id` is required
  const nameless = client.GET('/campaigns/{campaign_id}');
  await expect(nameless).rejects.toThrow(new TypeError("`campaign_id` should be an id, instead got ''."));
  // @ts-expect-error a body is required
  await client.POST('/contacts');
  // @ts-expect-error `secret` is not for you to choose
  await client.POST('/webhooks', { body: { url: 'https://example.com', events: ['contact.created'], secret: 'x' } });
  // @ts-expect-error an email is a text
  await client.POST('/contacts', { body: { email: 5 } });
  // @ts-expect-error a contact has an email or a phone
  await client.POST('/contacts', { body: { name: 'Ada' } });
  // @ts-expect-error a message has a template or a body
  await client.POST('/messages/send', { body: { contact_id: 'con_1', channel: 'sms' } });
  expect(sent).toHaveLength(10);
});

test('data and error are those of the contract', async () => {
  const { data, error } = await client.GET('/campaigns/{campaign_id}', { params: { path: { campaign_id: 'cmp_1' } } });
  const isCampaign: Same<NonNullable<typeof data>, components['schemas']['Campaign']> = true;
  const isCode: Same<NonNullable<typeof error>['error']['code'], components['schemas']['ErrorCode']> = true;
  expect([isCampaign, isCode]).toEqual([true, true]);
});

test('a request takes what this client takes notice of, and nothing else', () => {
  const body = { email: 'mia@example.com' };
  const calls = () => [
    client.GET('/campaigns', { attempts: 1, timeout: 1000, totalTimeout: 5000, signal: undefined, keepalive: true }),
    client.GET('/campaigns', { headers: { Prefer: 'code=404', 'X-None': null }, baseUrl: 'https://example.com/v1' }),
    client.GET('/campaigns', { querySerializer: ({ status = '' }) => status, pathSerializer: (path) => path }),
    client.POST('/contacts', { body, validate: false, bodySerializer: ({ email }) => email }),
    // @ts-expect-error `fetch` is an option of the client
    client.GET('/campaigns', { fetch: globalThis.fetch }),
    // @ts-expect-error there is no `Request`
    client.GET('/campaigns', { Request: globalThis.Request }),
    // @ts-expect-error there are hooks instead, for the whole client
    client.GET('/campaigns', { middleware: [] }),
    // @ts-expect-error the method is that of the function
    client.GET('/campaigns', { method: 'POST' }),
    // @ts-expect-error it is `attempts`
    client.GET('/campaigns', { attemps: 1 }),
    // @ts-expect-error a number of milliseconds
    client.GET('/campaigns', { timeout: '1s' }),
    // @ts-expect-error JSON is what it is read as anyway, and with more care
    client.GET('/campaigns', { parseAs: 'json' }),
    // @ts-expect-error headers have names
    client.GET('/campaigns', { headers: [['Prefer', 'code=404']] }),
    // @ts-expect-error a function
    client.GET('/campaigns', { querySerializer: { allowReserved: true } }),
    // @ts-expect-error a GET has no body
    client.GET('/campaigns', { body }),
    // @ts-expect-error `limit` is no option, but a parameter
    client.GET('/campaigns', { limit: 5 }),
  ];
  expect(calls).toBeTypeOf('function');
});

test('what a success is read as is what it is', async () => {
  const params = { path: { campaign_id: 'cmp_1' } };
  const { data: text } = await client.GET('/campaigns/{campaign_id}', { params, parseAs: 'text' });
  const { data: blob } = await client.GET('/campaigns/{campaign_id}', { params, parseAs: 'blob' });
  const { data: stream } = await client.GET('/campaigns/{campaign_id}', { params, parseAs: 'stream' });
  const isText: Same<NonNullable<typeof text>, string> = true;
  const isBlob: Same<NonNullable<typeof blob>, Blob> = true;
  const isStream: Same<NonNullable<typeof stream>, NonNullable<Response['body']>> = true;
  expect([isText, isBlob, isStream]).toEqual([true, true, true]);
});

test('options', () => {
  const standard: ClientOptions = { apiKey: 'bb_test_1', fetch: globalThis.fetch };
  // @ts-expect-error the key is required
  const noKey: ClientOptions = {};
  // @ts-expect-error keys are texts
  const number: ClientOptions = { apiKey: 1 };
  // @ts-expect-error it is `baseUrl`
  const misspelt: ClientOptions = { apiKey: 'bb_test_1', baseURL: 'https://sandbox.botbat.com' };
  expect([standard, noKey, number, misspelt]).toHaveLength(4);
});
