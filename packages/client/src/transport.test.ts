import { describe, expect, test } from 'vitest';
import { createClient } from './index.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

/** Sends a body that always fails, and tells how it was sent. */
async function send(body: unknown, status = 500) {
  const sent: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    sent.push(init);
    return new Response(null, { status });
  };
  const clock = createVirtualClock();
  const client = createClient({ apiKey: 'bb_test_1', fetch }, clock);
  const params = { path: { template_id: 'tpl_1' } };
  await clock.run(client.PUT('/templates/{template_id}', { params, body: {} as never, bodySerializer: () => body }));
  return sent;
}

describe('a body', () => {
  const form = new FormData();
  form.set('file', new File(['a'], 'a.csv'));
  async function* chunks() {
    yield new Uint8Array(1);
  }

  test.each<[string, unknown]>([
    ['a text', '{}'],
    ['a form', form],
    ['a blob', new Blob(['a'])],
    ['bytes', new Uint8Array(3)],
    ['parameters', new URLSearchParams('a=b')],
  ])('of %s is sent again as it was given', async (_, body) => {
    const sent = await send(body);
    expect(sent).toHaveLength(4);
    expect(sent.every((init) => init.body === body)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a stream', new Blob(['a']).stream()],
    ['a stream of a browser that cannot loop over it', { getReader: () => {} }],
    ['chunks that come one by one', chunks()],
  ])('of %s is sent once, also after 429', async (_, body) => {
    expect(await send(body)).toHaveLength(1);
    expect(await send(body, 429)).toHaveLength(1);
  });
});

test('redirects are not followed', async () => {
  expect((await send('{}', 200 + 102))[0]?.redirect).toBe('manual');
});

describe('a success may be read in another way', () => {
  const body = '{"data":[]}';
  const fetch = async () => new Response(body, { headers: { 'Content-Type': 'application/json' } });
  const client = createClient({ apiKey: 'bb_test_1', fetch });

  test('as text', async () => {
    expect((await client.GET('/campaigns', { parseAs: 'text' })).data).toBe(body);
  });

  test('as a blob', async () => {
    const { data } = await client.GET('/campaigns', { parseAs: 'blob' });
    expect(await data?.text()).toBe(body);
  });

  test('as a stream', async () => {
    const { data } = await client.GET('/campaigns', { parseAs: 'stream' });
    expect(await new Response(data).text()).toBe(body);
  });
});
