import { describe, expect, test } from 'vitest';
import * as validators from '@botbat/validators';
import { findOperation, validateResponse } from '@botbat/validators';
import { checkResponses, ResponseError } from './check-responses.ts';
import {
  ApiError,
  BotBatError,
  call,
  ConnectionError,
  createClient,
  deleteContact,
  listContacts,
  sendMessage,
  type ClientOptions,
  type Hook,
} from './index.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

const PAGE = { data: [], cursor: null, total: 0 };
const ERROR = {
  error: { code: 'not_found', message: 'No such contact.', request_id: 'req_01M4WVYJE0GD95P7M633F3TQ4H' },
};
const hook = checkResponses({ findOperation, validateResponse });

/** A client whose answers come one after the other, the last again and again. */
function play(answers: (() => Response)[], options: Partial<ClientOptions> = {}) {
  const clock = createVirtualClock();
  const sent: string[] = [];
  const fetch = async (url: string, { method }: RequestInit) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(`${method} ${new URL(url).pathname}`);
    return answer?.() ?? Response.json(PAGE);
  };
  const client = createClient({ apiKey: 'bb_test_1', fetch, hooks: [hook], ...options }, clock);
  const told = (promise: Promise<unknown>) => clock.run(promise).catch((error: unknown) => error);
  return { client, sent, told };
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status, headers: { 'X-Request-Id': 'req_9' } });
const text = (body: string | null, status: number, type?: string) => () =>
  new Response(body, { status, headers: type ? { 'Content-Type': type } : {} });

describe.each(['by name', 'by path'])('an answer to a call %s', (style) => {
  /** Lists contacts, and gives what is thrown, or the data, or the code of the refusal. */
  async function list(...answers: (() => Response)[]) {
    const { client, sent, told } = play(answers);
    const byPath = () => client.GET('/contacts').then(({ data, error }) => data ?? error?.error.code);
    const byName = () =>
      listContacts(client).catch((error) => (error instanceof ApiError ? error.code : Promise.reject(error)));
    return [await told(style === 'by path' ? byPath() : byName()), sent.length];
  }

  test.each<[string, () => Response, unknown]>([
    ['a page', json(PAGE), PAGE],
    ['a page with something new', json({ ...PAGE, more: 1 }), { ...PAGE, more: 1 }],
    ['a refusal', json(ERROR, 403), 'not_found'],
  ])('that obeys the contract passes: %s', async (_, answer, want) => {
    expect(await list(answer)).toEqual([want, 1]);
  });

  test.each<[string, () => Response, object]>([
    [
      'a page without a count',
      json({ ...PAGE, total: undefined }),
      {
        status: 200,
        requestId: 'req_9',
        findings: [{ path: 'total', code: 'required' }],
        body: { data: [], cursor: null },
      },
    ],
    ['an error outside its envelope', json(ERROR.error, 403), { status: 403, findings: [{ path: 'error' }] }],
    ['a status that is not documented', json({}, 418), { status: 418, findings: [{ keyword: 'status' }] }],
    ['a failure that is not documented', json(ERROR, 503), { status: 503, findings: [{ keyword: 'status' }] }],
    ['a page of HTML', text('<p>', 200, 'text/html'), { findings: [{ keyword: 'mediaType' }], body: '<p>' }],
    ['a failure that is a page of HTML', text('<p>', 500, 'text/html'), { findings: [{ keyword: 'mediaType' }] }],
    ['a redirect', text(null, 302), { status: 302, requestId: '', findings: [{ keyword: 'status' }] }],
    ['no body', text(null, 200, 'application/json'), { findings: [{ keyword: 'body' }], body: undefined }],
    [
      'JSON that breaks off',
      text('{"data":[', 200, 'application/json'),
      { findings: [{ path: '', message: 'The body is no JSON.' }], body: '{"data":[' },
    ],
  ])('that does not is thrown, and not tried again: %s', async (_, answer, want) => {
    const [error, attempts] = await list(answer);
    expect(error).toBeInstanceOf(ResponseError);
    expect([error, attempts]).toMatchObject([{ kind: 'response', operationId: 'listContacts', ...want }, 1]);
  });

  test('of a gateway is left to the retries', async () => {
    const page = (status: number) => text('<h1>Bad gateway</h1>', status, 'text/html');
    expect(await list(page(502), text(null, 503), page(504), json(PAGE))).toEqual([PAGE, 4]);
    expect(await list(page(502))).toEqual(['http_502', 4]);
  });

  test('that is a documented failure is left to the retries', async () => {
    expect(await list(json(ERROR, 500), json(ERROR, 429), json(PAGE))).toEqual([PAGE, 3]);
  });

  test('that breaks off is left to the retries', async () => {
    const pull = (controller: ReadableStreamDefaultController) => controller.error(new TypeError('terminated'));
    const breakOff = () => new Response(new ReadableStream({ pull }));
    expect(await list(breakOff, json(PAGE))).toEqual([PAGE, 2]);
    expect(await list(breakOff)).toEqual([expect.any(ConnectionError), 4]);
  });

  test('is judged at each attempt', async () => {
    expect(await list(json(ERROR, 500), json({}, 500))).toEqual([expect.any(ResponseError), 2]);
  });
});

test('a POST is not sent twice', async () => {
  const { client, sent, told } = play([json({ id: 5 }, 201)]);
  const body = { contact_id: 'con_01KT3SRYY0G428D84GWCJKQSSV', channel: 'sms', body: 'Hi' } as const;
  const params = { header: { 'Idempotency-Key': 'once' } };
  const errors = [
    await told(sendMessage(client, { body })),
    await told(client.POST('/messages/send', { body, params })),
  ];
  expect(errors).toEqual([expect.any(ResponseError), expect.any(ResponseError)]);
  expect(sent).toEqual(['POST /v1/messages/send', 'POST /v1/messages/send']);
});

test('the error is one of the client, and its message says it all', async () => {
  const { client, told } = play([json({ ...PAGE, total: '0', cursor: 7 })]);
  const error = (await told(listContacts(client))) as ResponseError;
  expect(error).toBeInstanceOf(BotBatError);
  const message = '`listContacts` answered 200: `cursor` must be string or null. `total` must be integer.';
  expect(error).toMatchObject({ name: 'ResponseError', message });
});

test('the operation is that of the call, wherever the API is and whatever the ids are', async () => {
  const baseUrl = 'https://example.com/contacts/v2';
  for (const options of [{}, { baseUrl: 'https://example.com/contacts' }, { apiVersion: 'v7' }]) {
    const { client, told } = play([json({})], options);
    const asked = [
      client.GET('/contacts/search', { params: { query: { q: 'a' } } }),
      client.GET('/contacts/{contact_id}', { params: { path: { contact_id: 'search' } }, baseUrl }),
    ];
    const errors = (await Promise.all(asked.map(told))) as ResponseError[];
    expect(errors.map(({ operationId }) => operationId)).toEqual(['searchContacts', 'getContact']);
  }
});

test('an operation that the contract does not have is not called', async () => {
  const { client, sent, told } = play([json({})]);
  const error = await told(call(client, { id: 'listThings', route: 'GET /things' }));
  expect([error, sent]).toEqual([new TypeError('`GET /things` is no operation of the contract.'), []]);
});

test('an answer without content has none', async () => {
  const { client, told } = play([text(null, 204)]);
  expect(await told(deleteContact(client, { contact_id: 'con_1' }))).toBeUndefined();
});

describe('a body that is left to the caller', () => {
  test.each(['stream', 'blob', 'arrayBuffer'] as const)('is not read: %s', async (parseAs) => {
    let reads = 0;
    const body = new ReadableStream(
      { pull: (it) => ((reads += 1), it.enqueue(new Uint8Array(1)), it.close()) },
      { highWaterMark: 0 },
    );
    const seen: boolean[] = [];
    const spy: Hook = async (request, next) => {
      const response = await next(request);
      seen.push(response.bodyUsed, reads > 0);
      return response;
    };
    const answer = () => new Response(body, { headers: { 'Content-Type': 'application/json' } });
    const { client, told } = play([answer], { hooks: [spy, hook] });
    await told(client.GET('/contacts', { parseAs }));
    expect(seen).toEqual([false, false]);
  });

  test('is judged by its media type all the same, and a refusal as a whole', async () => {
    for (const [answer, keyword] of [
      [text('a', 200, 'text/csv'), 'mediaType'],
      [json({}, 403), 'required'],
    ] as const) {
      const { client, told } = play([answer]);
      expect(await told(client.GET('/contacts', { parseAs: 'stream' }))).toMatchObject({ findings: [{ keyword }] });
    }
  });

  test('is judged when it is a text', async () => {
    const { client, told } = play([json({}), json(PAGE)]);
    expect(await told(client.GET('/contacts', { parseAs: 'text' }))).toBeInstanceOf(ResponseError);
    expect(await told(client.GET('/contacts', { parseAs: 'text' }))).toMatchObject({ data: JSON.stringify(PAGE) });
  });
});

test('all of `@botbat/validators` may be given', async () => {
  const { client, told } = play([json({})], { hooks: [checkResponses(validators)] });
  expect(await told(listContacts(client))).toBeInstanceOf(ResponseError);
});
