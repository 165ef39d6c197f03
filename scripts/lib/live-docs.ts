import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerWithFile, serve, type Address } from './servers.ts';

const EVENTS = '/reload-events';

/** Loads the page again when the server says so, and when the server is there again after it was not. */
const SCRIPT = `<script>
  let lost = false;
  const events = new EventSource('${EVENTS}');
  events.onerror = () => { lost = true; };
  events.onopen = () => { if (lost) location.reload(); };
  events.onmessage = () => location.reload();
</script>`;

const WAITING = '<!doctype html><title>Not yet</title><p>There are no docs yet. They appear here when there are.</p>';

/** Pages that follow what is made. */
export interface LiveDocs {
  server: Server;
  /** Tells every open page to load itself again. */
  reload(): void;
}

/**
 * Serves a folder of docs whose pages load themselves again on demand; the files stay as they are.
 *
 * @throws {UserError} when the address is taken or not of this machine
 */
export async function serveLiveDocs(folder: string, address: Address): Promise<LiveDocs> {
  const pages = new Set<ServerResponse>();
  const server = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === EVENTS) subscribe(pages, response);
    else if (/\/$|\.html$/.test(pathname)) answerWithPage(join(folder, pathname), response);
    else answerWithFile(folder, request, response);
  }, address);
  return { server, reload: () => pages.forEach((page) => page.write('data: reload\n\n')) };
}

function subscribe(pages: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('retry: 500\n\n');
  pages.add(response);
  response.once('close', () => pages.delete(response));
}

function answerWithPage(path: string, response: ServerResponse): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(200, headers).end(`${readPage(path.replace(/\/$/, '/index.html'))}${SCRIPT}`);
}

function readPage(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return WAITING;
  }
}
