import { describe, expect, test } from 'vitest';
import {
  ApiError,
  call,
  createClient,
  readRateLimit,
  type ClientOptions,
  type Descriptor,
  type Input,
} from './index.ts';
import { toForm } from './form.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

const LIST: Descriptor = {
  id: 'listThings',
  route: 'GET /things',
  query: ['limit', 'tag'],
  headers: ['Prefer'],
};
const GET: Descriptor = { id: 'getThing', route: 'GET /things/{thing_id}/{part}' };
const CREATE: Descriptor = { id: 'createThing', route: 'POST /things', body: true, idempotent: true };
const IMPORT: Descriptor = { id: 'importThings', route: 'POST /things/import', body: toForm };

/** A client whose requests are kept. */
function observe(answer: () => Response = () => Response.json({}), options: Partial<ClientOptions> = {}) {
  const sent: Request[] = [];
  const bodies: unknown[] = [];
  const clock = createVirtualClock();
  const fetch = async (url: string, init: RequestInit) => {
    sent.push(new Request(url, init));
    bodies.push(init.body);
    return answer();
  };
  return { client: createClient({ apiKey: 'bb_test_1', fetch, ...options }, clock), sent, bodies, clock };
}

describe('an input', () => {
  test.each<[Descriptor, Input, string]>([
    [LIST, {}, 'GET /things'],
    [LIST, { limit: 5, tag: undefined, other: 1 }, 'GET /things?limit=5'],
    [LIST, { tag: 'a&b' }, 'GET /things?tag=a%26b'],
    [GET, { thing_id: 'a/b', part: 7 }, 'GET /things/a%2Fb/7'],
    [CREATE, { body: {} }, 'POST /things'],
  ])('%#', async (descriptor, input, want) => {
    const { client, sent } = observe();
    await call(client, descriptor, input);
    expect(sent.map(({ method, url }) => `${method} ${url.replace('https://api.botbat.com/v1', '')}`)).toEqual([want]);
  });

  test('becomes headers and a body', async () => {
    const { client, sent } = observe();
    await call(client, { ...CREATE, headers: ['Prefer'] }, { Prefer: 'example=a', body: { name: 'Ada' } });
    expect(sent[0]?.headers.get('Prefer')).toBe('example=a');
    expect(await sent[0]?.json()).toEqual({ name: 'Ada' });
  });

  test('becomes a form', async () => {
    const { client, sent, bodies } = observe();
    const file = new File(['email\n'], 'contacts.csv', { type: 'text/csv' });
    await call(client, IMPORT, { body: { file, tags: ['a', 'b'], note: 1, none: undefined } });
    expect(sent[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    expect([...(bodies[0] as FormData)]).toEqual([
      ['file', file],
      ['tags', 'a'],
      ['tags', 'b'],
      ['note', '1'],
    ]);
  });

  test.each([undefined, null, '', '.', '..'])('is no id when it is %j', async (thing_id) => {
    const { client, sent } = observe();
    const message = `\`thing_id\` should be an id, instead got '${thing_id ?? ''}'.`;
    await expect(call(client, GET, { thing_id, part: 'x' })).rejects.toThrow(new TypeError(message));
    expect(sent).toEqual([]);
  });
});

describe('a key for idempotency', () => {
  const keyOf = (request: Request | undefined) => request?.headers.get('Idempotency-Key');

  test('is made for each call', async () => {
    const { client, sent } = observe();
    await call(client, CREATE, { body: {} });
    await call(client, CREATE, { body: {} });
    const [one, other] = sent.map(keyOf);
    expect(one).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(one).not.toBe(other);
  });

  test('stays the same over all attempts', async () => {
    const { client, sent, clock } = observe(() => new Response(null, { status: 500 }));
    await clock.run(call(client, CREATE, { body: {} })).catch(() => {});
    expect([sent.length, new Set(sent.map(keyOf)).size]).toEqual([4, 1]);
  });

  test('may be given', async () => {
    const { client, sent } = observe();
    await call(client, CREATE, { body: {} }, { idempotencyKey: 'order-7' });
    await call(client, { ...CREATE, headers: ['Idempotency-Key'] }, { 'Idempotency-Key': 'order-8', body: {} });
    expect(sent.map(keyOf)).toEqual(['order-7', 'order-8']);
  });

  test('goes only where it is taken', async () => {
    const { client, sent } = observe();
    await call(client, IMPORT, { body: {} }, { idempotencyKey: 'order-7' });
    expect(sent.map(keyOf)).toEqual([null]);
  });
});

test('headers may be added to a call', async () => {
  const { client, sent } = observe();
  await call(client, LIST, {}, { headers: { Prefer: 'code=404' } });
  expect(sent[0]?.headers.get('Prefer')).toBe('code=404');
});

test('a call may be judged by its operation, or not', async () => {
  const { client, sent } = observe();
  const validate = () => ({ ok: false as const, findings: [{ path: '', message: 'No.' }] });
  await expect(call(client, { ...CREATE, validate }, { body: {} })).rejects.toThrow('No.');
  expect(sent).toEqual([]);
  await call(client, { ...CREATE, validate }, { body: {} }, { validate: false });
  expect(sent).toHaveLength(1);
});

test('a raw answer tells all that is known', async () => {
  const headers = { RateLimit: '"read";r=299;t=60', 'RateLimit-Policy': '"read";q=300;w=60' };
  const answers = [new Response(null, { status: 503 }), Response.json({ id: 1 }, { headers })];
  const { client, clock } = observe(() => answers.shift() as Response);
  const { data, response, text, attempts } = await clock.run(call(client, LIST).withResponse());
  expect([data, response.status, attempts]).toEqual([{ id: 1 }, 200, 2]);
  expect(readRateLimit(response.headers)).toEqual({ policy: 'read', limit: 300, remaining: 299, resetSeconds: 60 });
  expect(text).toBe('{"id":1}');
});

describe('an error', () => {
  const refuse = async (body: BodyInit | null, status: number, headers: { [name: string]: string } = {}) => {
    const { client, clock } = observe(() => new Response(body, { status, headers }));
    return clock.run(call(client, LIST)).catch((error: unknown) => error) as Promise<
      ApiError<'not_found' | 'conflict'>
    >;
  };

  test('holds the facts', async () => {
    const details = [{ field: 'name', code: 'required', message: 'It is missing.' }];
    const body = { error: { code: 'not_found', message: 'No such thing.', request_id: 'req_1', details } };
    const error = await refuse(JSON.stringify(body), 404, { 'X-More': 'yes' });
    expect(error).toBeInstanceOf(ApiError);
    const facts = {
      status: 404,
      code: 'not_found',
      requestId: 'req_1',
      details,
      attempts: 1,
      body,
      retryAfter: undefined,
    };
    expect(error).toMatchObject({ name: 'ApiError', kind: 'api', message: 'No such thing.', ...facts });
    expect(error.headers.get('X-More')).toBe('yes');
  });

  test('says when to come back', async () => {
    expect(await refuse('{}', 429, { 'Retry-After': '600' })).toMatchObject({ retryAfter: 600, attempts: 1 });
  });

  test('counts the attempts', async () => {
    expect(await refuse('{}', 500)).toMatchObject({ attempts: 4 });
  });

  test.each<[BodyInit | null, unknown]>([
    ['<h1>No</h1>', '<h1>No</h1>'],
    [null, ''],
    ['{"error":{"code":"gone","details":"none"}}', { error: { code: 'gone', details: 'none' } }],
  ])('of a strange body %j keeps it', async (body, want) => {
    expect(await refuse(body, 410)).toMatchObject({ body: want, details: [], status: 410 });
  });

  test('has codes that the compiler knows', async () => {
    const { code } = await refuse('{}', 404);
    // @ts-expect-error the operation has no such code
    expect(code === 'rate_limited').toBe(false);
    expect(code === 'not_found').toBe(true);
  });
});
