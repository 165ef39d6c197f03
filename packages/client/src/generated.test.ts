import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Contact, Message } from '@botbat/types';
import {
  ApiError,
  createClient,
  getContact,
  getConversationPages,
  groupCalls,
  importContacts,
  isErrorOf,
  listContacts,
  listContactsPages,
  sendCampaign,
  sendMessage,
  ValidationError,
  waitForImport,
} from './index.ts';
import * as checked from './index.ts';
import * as lean from './lean.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

/** A client whose requests are kept, and answered one after the other. */
function observe(...answers: (() => Response)[]) {
  const sent: Request[] = [];
  const clock = createVirtualClock();
  const fetch = async (url: string, init: RequestInit) => {
    sent.push(new Request(url, init));
    return (answers.shift() ?? (() => Response.json({})))();
  };
  const told = () => sent.map(({ method, url }) => `${method} ${url.replace('https://api.botbat.com/v1', '')}`);
  return { client: createClient({ apiKey: 'bb_test_1', fetch }, clock), sent, told, clock };
}

const page = (cursor: string | null, ...ids: string[]) => {
  return () => Response.json({ data: ids.map((id) => ({ id })), cursor, total: 3 });
};

describe('an operation by its name', () => {
  test('takes its parameters by their names, and gives what it documents', async () => {
    const { client, told } = observe();
    const contact = await getContact(client, { contact_id: 'con_1' });
    await listContacts(client, { tag: 'vip', limit: 5 });
    expectTypeOf(contact).toEqualTypeOf<Contact>();
    expect(told()).toEqual(['GET /contacts/con_1', 'GET /contacts?tag=vip&limit=5']);
  });

  test('takes its body, and has an `Idempotency-Key` of its own', async () => {
    const { client, sent } = observe(() => Response.json({ id: 'msg_1' }, { status: 201 }));
    const body = { contact_id: 'con_01KT3SRYY0G428D84GWCJKQSSV', channel: 'sms', body: 'Hi' } as const;
    const { data, response } = await sendMessage(client, { body }).withResponse();
    expectTypeOf(data).toEqualTypeOf<Message>();
    expect([data.id, response.status, await sent[0]?.json()]).toEqual(['msg_1', 201, body]);
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('takes a form', async () => {
    const { client, sent } = observe();
    await importContacts(client, { body: { file: new Blob(['email\n']), mode: 'upsert' } });
    const form = await sent[0]?.formData();
    expect([form?.get('mode'), await (form?.get('file') as File).text()]).toEqual(['upsert', 'email\n']);
  });

  test('does not compile with what the contract does not know', () => {
    const { client } = observe();
    const calls = () => [
      // @ts-expect-error an id is required
      getContact(client, {}),
      // @ts-expect-error a channel that there is not
      sendMessage(client, { body: { contact_id: 'con_1', channel: 'fax', body: 'Hi' } }),
      // @ts-expect-error both a text and a template
      sendMessage(client, { body: { contact_id: 'con_1', channel: 'sms', body: 'Hi', template_id: 'tpl_1' } }),
    ];
    expect(calls).toBeTypeOf('function');
  });
});

test('pages are read to their end, those inside of a result too', async () => {
  const { client, told } = observe(page('b', '1', '2'), page(null, '3'), () =>
    Response.json({ id: 'cnv_1', messages: { data: [{ id: '4' }], cursor: null, total: 1 } }),
  );
  const ids: string[] = [];
  for await (const contact of listContactsPages(client, { tag: 'vip' })) ids.push(contact.id);
  for await (const message of getConversationPages(client, { conversation_id: 'cnv_1' })) ids.push(message.id);
  expect(ids).toEqual(['1', '2', '3', '4']);
  expect(told()).toEqual(['GET /contacts?tag=vip', 'GET /contacts?tag=vip&cursor=b', 'GET /conversations/cnv_1']);
});

test('who does not follow the cursor sees only the first page [S-171]', async () => {
  const { client, told } = observe(page('b', '1'), page('b', '1'), page(null, '2'));
  const { data, cursor } = await listContacts(client);
  const ids: string[] = [];
  for await (const { id } of listContactsPages(client)) ids.push(id);
  expect([data.map(({ id }) => id), cursor, ids]).toEqual([['1'], 'b', ['1', '2']]);
  expect(told()).toEqual(['GET /contacts', 'GET /contacts', 'GET /contacts?cursor=b']);
});

test('groups hold every operation', async () => {
  const { client, told } = observe();
  const { contacts, messages, campaigns } = groupCalls(client);
  await contacts.get({ contact_id: 'con_1' });
  await contacts.getImport({ import_id: 'imp_1' });
  await campaigns.list();
  expect(told()).toEqual(['GET /contacts/con_1', 'GET /contacts/imports/imp_1', 'GET /campaigns']);
  expect(Object.keys(messages)).toEqual(['send', 'get']);
});

test('an error is narrowed to the codes of its operation', async () => {
  const refusal = { error: { code: 'not_found', message: 'No such contact.', request_id: 'req_1' } };
  const { client } = observe(() => Response.json(refusal, { status: 404 }));
  const error: unknown = await getContact(client, { contact_id: 'con_1' }).catch((reason: unknown) => reason);
  expect([isErrorOf('getContact', error), isErrorOf('sendMessage', error), isErrorOf('getContact', 1)]).toEqual([
    true,
    false,
    false,
  ]);
  if (!isErrorOf('getContact', error)) throw error;
  expectTypeOf(error.code).toEqualTypeOf<
    'invalid_request' | 'unauthorized' | 'forbidden' | 'not_found' | 'rate_limited' | 'internal_error'
  >();
  expect(error).toMatchObject({
    operationId: 'getContact',
    code: 'not_found',
    status: 404,
  } satisfies Partial<ApiError>);
});

describe('an import', () => {
  const job = (status: string) => () => Response.json({ id: 'imp_1', status }, { headers: { 'Retry-After': '2' } });

  test('is waited for until it is done', async () => {
    const { client, told, clock } = observe(job('queued'), job('processing'), job('completed'));
    const seen: string[] = [];
    const wait = waitForImport(client, 'imp_1', { onProgress: ({ status }) => seen.push(status) }, clock);
    expect(await clock.run(wait)).toMatchObject({ status: 'completed' });
    expect([seen, told()]).toEqual([
      ['queued', 'processing', 'completed'],
      Array(3).fill('GET /contacts/imports/imp_1'),
    ]);
  });

  test('that is not done in time is an error', async () => {
    const { client, clock } = observe(...Array.from({ length: 9 }, () => job('queued')));
    const wait = waitForImport(client, 'imp_1', { deadline: 5000 }, clock);
    await expect(clock.run(wait)).rejects.toMatchObject({ kind: 'timeout' });
  });
});

describe('a body', () => {
  const wrong = { contact_id: 'con_1', channel: 'fax', body: 'Hi' } as never;

  test('that does not obey the contract is not sent', async () => {
    const { client, sent } = observe();
    const error: unknown = await sendMessage(client, { body: wrong }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      findings: [
        { path: 'contact_id', code: 'too_short' },
        { path: 'channel', code: 'invalid_value', message: '`channel` must be one of `whatsapp`, `sms`.' },
      ],
    });
    expect(sent).toEqual([]);
  });

  test('is sent unseen where that is wanted', async () => {
    const { client, sent } = observe();
    await sendMessage(client, { body: wrong }, { validate: false });
    await lean.sendMessage(client, { body: wrong });
    expect(sent).toHaveLength(2);
  });

  test('that may be left out may be', async () => {
    const { client, told } = observe();
    await sendCampaign(client, { campaign_id: 'cmp_1' });
    expect(told()).toEqual(['POST /campaigns/cmp_1/send']);
  });
});

test('both entries have the same operations', () => {
  expect(Object.keys(lean).toSorted()).toEqual(Object.keys(checked).toSorted());
});
