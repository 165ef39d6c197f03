import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const times = new Map<string, number>();

/** What `over-the-wire.ts` asks for, by the first part of its path. */
const ANSWERS: { readonly [part: string]: Answer } = {
  echo: async (request, response) => {
    const { method, headers } = request;
    response.end(JSON.stringify({ method, headers, body: await text(request) }));
  },
  'second-time': ({ url = '' }, response) => {
    times.set(url, (times.get(url) ?? 0) + 1);
    response.writeHead(times.get(url) === 1 ? 503 : 200).end(JSON.stringify({ times: times.get(url) }));
  },
  elsewhere: (_, response) => response.writeHead(302, { location: '/v1/echo' }).end(),
  half: (_, response) => {
    response.writeHead(200, { 'content-length': 99 }).write('{"id":');
    setTimeout(() => response.destroy(), 50);
  },
  never: () => {},
};

/** Answers as the API, and with a page that loads modules; `modules` are texts by their path. */
export function createAnswer(modules: ReadonlyMap<string, string>): Answer {
  return (request, response) => {
    const { url = '' } = request;
    const answer = ANSWERS[/^\/v1\/([a-z-]+)/.exec(url)?.[1] ?? ''];
    if (answer) return answer(request, response);
    const type = modules.has(url) ? 'text/javascript' : 'text/html';
    return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(modules.get(url));
  };
}
