import { fileName, isJson, type ExampleBody } from './body.ts';
import type { ExampleRequest } from './request.ts';

/** What came back. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The body as it came. */
  text: string;
  /** The body, parsed when it says that it is JSON; `undefined` when there is none. */
  body: unknown;
  /** Why a body that says that it is JSON could not be parsed. */
  notJson?: string;
}

export interface Sending {
  key: string;
  fetch: typeof globalThis.fetch;
  /** In milliseconds, for the whole answer. */
  timeout: number;
}

/**
 * Sends a request and reads the answer. Redirects are not followed: they are answers, and the key is for one server.
 *
 * @throws whatever `fetch` throws when there is no answer, a `TimeoutError` among them
 */
export async function send(request: ExampleRequest, { key, fetch, timeout }: Sending): Promise<Answer> {
  const { method, url, headers, body } = request;
  const response = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${key}`, ...headers, ...contentType(body) },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    ...(body ? { body: toFetchBody(body) } : {}),
  });
  const text = await response.text();
  const { status, headers: received } = response;
  return { status, headers: received, text, ...parse(text, response) };
}

/** `fetch` itself writes that of a form, for only it knows the boundary. */
function contentType(body: ExampleBody | undefined): { [name: string]: string } {
  return body && 'text' in body ? { 'Content-Type': body.mediaType } : {};
}

function toFetchBody(body: ExampleBody): string | FormData {
  if ('text' in body) return body.text;
  const form = new FormData();
  for (const part of body.parts) {
    const { name, text, mediaType } = part;
    form.set(name, mediaType === undefined ? text : new File([text], fileName(part), { type: mediaType }));
  }
  return form;
}

function parse(text: string, { status, headers }: Response): Pick<Answer, 'body' | 'notJson'> {
  if (text === '') return { body: status === 204 && announcesBody(headers) ? '' : undefined };
  if (!isJson(headers.get('Content-Type') ?? '')) return { body: text };
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return { body: text, notJson: (error as Error).message };
  }
}

/** `fetch` hides the body of a 204; only the headers that frame it show that there was one. */
function announcesBody(headers: Headers): boolean {
  return Number(headers.get('Content-Length')) > 0 || headers.has('Transfer-Encoding');
}
