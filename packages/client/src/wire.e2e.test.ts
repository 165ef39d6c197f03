import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { toForm } from './form.ts';
import type { ClientOptions, Descriptor } from './index.ts';
import { call, createClient } from './index.ts';
import { fileFromPath } from './node.ts';
import { STYLES, type Ask } from './testing/styles.ts';

const open: (Server | TcpServer)[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  for (const server of open.splice(0)) server.close();
});

async function listen(server: Server | TcpServer): Promise<string> {
  open.push(server);
  server.on('connection', (socket: Socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What is written to the connection for each request, one after the other; the last one again and again. */
async function speak(...answers: ((socket: Socket) => unknown)[]) {
  const requests: string[] = [];
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(`${chunk}`);
      answer?.(socket);
    });
  });
  return { baseUrl: await listen(server), requests };
}

const http = (status: string, headers: string[], body: string) =>
  [`HTTP/1.1 ${status}`, 'Connection: close', ...headers, '', body].join('\r\n');
const THING = '{"id":"thing_1"}';
const OK = (socket: Socket) => socket.end(http('200 OK', [`Content-Length: ${THING.length}`], THING));
const RESET = (socket: Socket) => socket.resetAndDestroy();
const HANG_UP = (socket: Socket) => socket.end();
const STALL = () => {};
const STALL_IN_BODY = (socket: Socket) => socket.write(http('200 OK', ['Content-Length: 99'], '{"id":'));
const TRUNCATE = (socket: Socket) => socket.end(http('200 OK', ['Content-Length: 99'], '{"id":'));
const TRUNCATE_CHUNKS = (socket: Socket) => socket.end(http('200 OK', ['Transfer-Encoding: chunked'], '5\r\n{"id"'));
const GARBAGE = (socket: Socket) => socket.end('220 mail.example.com ready\r\n');
const SHORT_LENGTH = (socket: Socket) => socket.end(http('200 OK', ['Content-Length: 5'], THING));
const REDIRECT = (socket: Socket) =>
  socket.end(http('302 Found', ['Location: http://127.0.0.1:1/', 'Content-Length: 0'], ''));
const PAGE = (socket: Socket) =>
  socket.end(http('502 Bad Gateway', ['Content-Type: text/html'], '<h1>Bad gateway</h1>'));
const TRUNCATE_ERROR = (socket: Socket) => socket.end(http('404 Not Found', ['Content-Length: 99'], '{"error":'));

describe.each(STYLES)('%s', (_, style) => {
  const ask = (baseUrl: string, options: Partial<ClientOptions> = {}, more: Partial<Ask> = {}) =>
    style({ apiKey: 'bb_test_1', baseUrl, timeout: 300, ...options }, undefined, { method: 'GET', ...more });

  test.each<[string, (socket: Socket) => unknown]>([
    ['a reset', RESET],
    ['a connection that is closed', HANG_UP],
    ['an answer that does not come', STALL],
    ['a body that does not end', STALL_IN_BODY],
    ['a body that is too short', TRUNCATE],
    ['chunks that break off', TRUNCATE_CHUNKS],
    ['what is no HTTP', GARBAGE],
    ['a page of a proxy', PAGE],
  ])('%s is tried again', async (_, fault) => {
    const { baseUrl, requests } = await speak(fault, OK);
    expect([await ask(baseUrl), requests.length]).toEqual([{ data: { id: 'thing_1' } }, 2]);
  });

  test.each<[string, (socket: Socket) => unknown, object]>([
    ['a reset', RESET, { thrown: { kind: 'connection', attempts: 1 } }],
    ['an answer that does not come', STALL, { thrown: { kind: 'timeout', attempts: 1 } }],
    ['a body that does not end', STALL_IN_BODY, { thrown: { kind: 'timeout' } }],
    ['a body that is too short', TRUNCATE, { thrown: { kind: 'connection' } }],
    ['chunks that break off', TRUNCATE_CHUNKS, { thrown: { kind: 'connection' } }],
    ['a length that is too small', SHORT_LENGTH, { status: 200, code: 'http_200' }],
    ['a redirect', REDIRECT, { status: 302, code: 'http_302' }],
    ['a page of a proxy', PAGE, { status: 502, code: 'http_502' }],
    ['an error that breaks off', TRUNCATE_ERROR, { status: 404, code: 'not_found' }],
  ])('%s is told', async (_, fault, want) => {
    const { baseUrl, requests } = await speak(fault);
    expect(await ask(baseUrl, { attempts: 1 })).toMatchObject(want);
    expect(requests).toHaveLength(1);
  });

  test('nobody who listens is told', async () => {
    const { baseUrl } = await speak(OK);
    open.splice(0).forEach((server) => server.close());
    expect(await ask(baseUrl, { attempts: 2 })).toMatchObject({ thrown: { kind: 'connection', attempts: 2 } });
  });

  test('an abort closes the connection', async () => {
    const { baseUrl } = await speak(STALL);
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 50);
    const told = await ask(baseUrl, { timeout: 5000 }, { options: { signal: controller.signal } });
    expect(told).toEqual({ thrown: 'enough' });
    await Promise.all([...sockets].map((socket) => socket.destroyed || new Promise((end) => socket.on('close', end))));
  });

  test('a body is sent again with its key', async () => {
    const { baseUrl, requests } = await speak(RESET, OK);
    const body = { name: 'Ada' };
    expect(await ask(baseUrl, {}, { method: 'POST', key: 'once', body })).toEqual({ data: { id: 'thing_1' } });
    expect(requests.map((text) => [/idempotency-key: once/i.test(text), text.split('\r\n\r\n')[1]])).toEqual(
      Array.from({ length: 2 }, () => [true, JSON.stringify(body)]),
    );
  });

  test('a body without a key is sent once', async () => {
    const { baseUrl, requests } = await speak(RESET);
    await ask(baseUrl, {}, { method: 'POST', body: {} });
    expect(requests).toHaveLength(1);
  });
});

test('a file from the disk is sent whole in each attempt', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'client-'));
  const path = join(folder, 'contacts.csv');
  await writeFile(path, 'email\n'.repeat(50_000));
  const lengths: [number, boolean][] = [];
  const listener: RequestListener = async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    lengths.push([
      text.split('\n').filter((line) => line === 'email').length,
      text.includes('filename="contacts.csv"'),
    ]);
    response.writeHead(lengths.length === 1 ? 503 : 200).end('{}');
  };
  const descriptor: Descriptor = { id: 'i', route: 'POST /things', body: toForm, idempotent: true };
  const client = createClient({ apiKey: 'bb_test_1', baseUrl: await listen(createServer(listener)) });
  await call(client, descriptor, { body: { file: await fileFromPath(path, { type: 'text/csv' }) } });
  expect(lengths).toEqual([
    [50_000, true],
    [50_000, true],
  ]);
  await rm(folder, { recursive: true });
});
