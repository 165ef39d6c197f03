import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { spawn, type ChildProcess } from 'node:child_process';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './main.ts';

export interface Address {
  host: string;
  port: number;
}

const TYPES: { [extension: string]: string } = { html: 'text/html; charset=utf-8', json: 'application/json' };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves the files of a folder.
 *
 * @throws {UserError} when the address is taken or not of this machine
 */
export function serveFolder(folder: string, address: Address): Promise<Server> {
  return serve((request, response) => answerWithFile(folder, request, response), address);
}

/** @throws {UserError} as `serveFolder` */
export async function serve(answer: Answer, { host, port }: Address): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new UserError(cannotListen({ host, port }, error))));
    server.listen(port, host, resolve);
  });
  return server;
}

function cannotListen({ host, port }: Address, { code, message }: NodeJS.ErrnoException): string {
  const reason = code === 'EADDRINUSE' ? 'the port is taken' : message;
  return `Nothing can listen on ${host}:${port}: ${reason}. Name another, for example with \`DOCS_PORT=4001 PORT=4011\`.`;
}

/** Answers with the file that the URL names below the folder, or with 404. */
export function answerWithFile(folder: string, { url = '/' }: IncomingMessage, response: ServerResponse): void {
  const path = new URL(url, 'http://localhost').pathname;
  const file = join(folder, path === '/' ? 'index.html' : path); // URL has taken out every `..`.
  const stream = createReadStream(file);
  stream.once('error', () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n'));
  stream.once('open', () => {
    response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
    stream.pipe(response);
  });
}

/**
 * Starts stock Prism on a bundle, and waits until it listens. It stops with this process, however that ends.
 *
 * @throws {UserError} when the address is taken or Prism ends before it listens
 */
export async function startPrism(bundle: string, address: Address): Promise<ChildProcess> {
  if (await listens(address))
    throw new UserError(cannotListen(address, { code: 'EADDRINUSE' } as NodeJS.ErrnoException));
  const { host, port } = address;
  const command = ['mock', '--verboseLevel', 'silent', '--host', host, '--port', String(port), bundle];
  // Prism turns to many processes when it believes that it is in production, and then does not start.
  const env = { ...process.env, NODE_ENV: 'development' };
  const prism = spawn('prism', command, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => prism.kill());
  const output: string[] = [];
  prism.stderr.on('data', (chunk) => output.push(String(chunk)));
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (await listens(address)) return prism;
    if (prism.exitCode !== null) break;
    await sleep(50);
  }
  prism.kill();
  throw new UserError(`Prism did not start on ${host}:${port}. ${output.join('').trim()}`);
}

function listens({ host, port }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
