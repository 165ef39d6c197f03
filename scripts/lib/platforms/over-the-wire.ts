// `fetch` as each platform brings it, with the answers of `answer.ts`. It is bundled with the tests of the client.
import { describe, expect, test } from 'vitest';
import { call, createClient, type ClientOptions, type Descriptor } from '../../../packages/client/src/index.ts';
import { toForm } from '../../../packages/client/src/form.ts';

/** Where the answers come from; a page comes from there itself. */
const { ORIGIN, location } = globalThis as unknown as { ORIGIN?: string; location?: Location };

const connect = (options: Partial<ClientOptions> = {}) =>
  createClient({ apiKey: 'bb_test_1', baseUrl: ORIGIN ?? location?.origin ?? '', attempts: 1, ...options });
const get = (path: string): Descriptor => ({ id: 'get', route: `GET ${path}` });
const ECHO: Descriptor = { id: 'echo', route: 'POST /echo', body: true, idempotent: true };

describe('what is sent', () => {
  test('has its key, its body and what makes it safe to send again', async () => {
    const told = await call(connect(), ECHO, { body: { name: 'Mía' } }, { idempotencyKey: 'once' });
    const headers = {
      authorization: 'Bearer bb_test_1',
      'content-type': 'application/json',
      'idempotency-key': 'once',
    };
    expect(told).toMatchObject({ method: 'POST', headers, body: '{"name":"Mía"}' });
  });

  test('has a file whole', async () => {
    const file = new File(['email\n'.repeat(10_000)], 'contacts.csv', { type: 'text/csv' });
    const told = (await call(connect(), { ...ECHO, body: toForm }, { body: { file } })) as { body: string };
    expect(told.body).toContain('filename="contacts.csv"\r\nContent-Type: text/csv');
    expect(told.body.match(/email\n/g)).toHaveLength(10_000);
  });

  test('is sent again after an answer that says so', async () => {
    const path = `/second-time/${crypto.randomUUID()}`;
    const { data, attempts } = await call(connect({ attempts: 2 }), get(path)).withResponse();
    expect([data, attempts]).toEqual([{ times: 2 }, 2]);
  });
});

describe('what comes', () => {
  test('is a refusal when it would lead elsewhere', async () => {
    // A page is not told the status of a redirect.
    await expect(call(connect(), get('/elsewhere'))).rejects.toMatchObject({ kind: 'api', status: location ? 0 : 302 });
  });

  test('is an error of the connection when it breaks off', async () => {
    await expect(call(connect(), get('/half'))).rejects.toMatchObject({ kind: 'connection' });
  });

  test('is an error of the connection when nobody is there', async () => {
    const nobody = connect({ baseUrl: 'http://127.0.0.1:1' });
    await expect(call(nobody, get('/echo'))).rejects.toMatchObject({ kind: 'connection' });
  });

  test('is no longer waited for when it is late', async () => {
    await expect(call(connect({ timeout: 100 }), get('/never'))).rejects.toMatchObject({ kind: 'timeout' });
  });

  test('is no longer waited for when its caller has had enough', async () => {
    const controller = new AbortController();
    const told = call(connect(), get('/never'), {}, { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 50);
    await expect(told).rejects.toBe('enough');
  });
});
