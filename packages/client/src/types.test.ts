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
