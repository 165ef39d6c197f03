import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { resolve, type Description, type Header, type Response } from '@botbat/document';
import { botbat } from '../contract.ts';
import { firstExample } from '../example.ts';
import { planOperations, type PlannedOperation } from '../plan.ts';

/** What the server says. */
export interface Reply {
  status: number;
  headers: { [name: string]: string };
  body?: string;
}

/** What the server was asked. */
export interface Received {
  operationId: string;
  /** The path and the query. */
  target: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Breaks the reply to an operation; `undefined` keeps the client waiting. */
export type Break = (operationId: string, reply: Reply) => Reply | undefined;

export interface ExampleServer {
  url: string;
  received: Received[];
  stop(): void;
}

/** Starts a server below `/v1` that knows nothing but the contract's examples, and gives them or what is made of them. */
export async function startExampleServer(change: Break = (_operationId, reply) => reply): Promise<ExampleServer> {
  const received: Received[] = [];
  const plan = planOperations(botbat);
  const server = createServer(async (request, response) => {
    const operation = findOperation(plan, request);
    if (!operation) return void response.writeHead(404).end();
    const { url: target = '', headers } = request;
    received.push({ operationId: operation.id, target, headers, body: await buffer(request) });
    write(change(operation.id, exampleReply(botbat.description, operation)), response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, received, stop: () => stop(server) };
}

/** Concrete paths go before templates. @see https://spec.openapis.org/oas/v3.1.0#paths-object */
function findOperation(
  plan: PlannedOperation[],
  { method = '', url = '' }: IncomingMessage,
): PlannedOperation | undefined {
  const path = url.replace(/^\/v1|\?.*$/g, '');
  const fitting = plan.filter(({ located }) => {
    const pattern = new RegExp(`^${located.path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
    return located.method === method.toLowerCase() && pattern.test(path);
  });
  return fitting.find(({ located }) => located.path === path) ?? fitting[0];
}

function exampleReply(description: Description, { located, success }: PlannedOperation): Reply {
  const reference = located.operation.responses?.[success] ?? { description: '' };
  const { headers = {}, content = {} } = resolve<Response>(description, reference);
  const [entry] = Object.entries(content);
  const values = Object.entries(headers).map(([name, header]) => {
    return [name, String(firstExample(description, resolve<Header>(description, header)))];
  });
  const reply = { status: success, headers: Object.fromEntries(values) as Reply['headers'] };
  if (!entry) return reply;
  const body = JSON.stringify(firstExample(description, entry[1]));
  return { ...reply, headers: { ...reply.headers, 'Content-Type': `${entry[0]}; charset=utf-8` }, body };
}

function write(reply: Reply | undefined, response: ServerResponse): void {
  if (!reply) return;
  const { status, headers, body = '' } = reply;
  if (status === 204 && body !== '') {
    // Node itself never sends the body of a 204.
    const lines = [`HTTP/1.1 204 No Content`, `Content-Length: ${body.length}`, 'Connection: close'];
    response.socket?.end(
      `${[...lines, ...Object.entries(headers).map((entry) => entry.join(': '))].join('\r\n')}\r\n\r\n${body}`,
    );
  } else response.writeHead(status, headers).end(body);
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}
