import { readFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { listOperations, listParameters, resolve } from '@botbat/document';
import type { Description, Example, LocatedOperation, RequestBody, Response } from '@botbat/document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE } from './lib/paths.ts';
import { freePort, startPrism } from './lib/servers.ts';

const description = JSON.parse(readFileSync(BUNDLE, 'utf8')) as Description;
const host = '127.0.0.1';
let port: number;
let prism: ChildProcess;

beforeAll(async () => {
  port = await freePort();
  prism = await startPrism(BUNDLE, { host, port });
});
afterAll(() => {
  prism.kill();
});

interface Case {
  located: LocatedOperation;
  status: string;
  /** The example's name; there is none where there is no content. */
  name?: string;
  /** The body that Prism should send. */
  want: string;
}

/** Each named JSON example of each status of each operation, and the statuses without content. */
const CASES: Case[] = listOperations(description).flatMap((located) =>
  Object.entries(located.operation.responses ?? {}).flatMap(([status, reference]): Case[] => {
    const { content } = resolve<Response>(description, reference);
    if (!content) return [{ located, status, want: '' }];
    const examples = Object.entries(content['application/json']?.examples ?? {});
    return examples.map(([name, example]) => {
      const { value } = resolve<Example>(description, example);
      return { located, status, name, want: JSON.stringify(value) };
    });
  }),
);

function exampleRequest(located: LocatedOperation): { url: string; init: RequestInit } {
  const parameters = listParameters(description, located);
  const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const path = inPlace('path').reduce(
    (text, { name, example }) => text.replace(`{${name}}`, String(example)),
    located.path,
  );
  const query = new URLSearchParams(
    inPlace('query').flatMap(({ name, required, example }) => (required ? [[name, String(example)]] : [])),
  );
  const url = `http://${host}:${port}${path}?${query}`;
  return { url, init: { method: located.method.toUpperCase(), ...exampleBody(located) } };
}

function exampleBody({ operation }: LocatedOperation): RequestInit {
  if (!operation.requestBody) return {};
  const { content } = resolve<RequestBody>(description, operation.requestBody);
  const [mediaType = '', { examples = {} } = {}] = Object.entries(content)[0] ?? [];
  const { value } = resolve<Example>(description, Object.values(examples)[0] as Example);
  if (mediaType !== 'multipart/form-data')
    return { body: JSON.stringify(value), headers: { 'content-type': mediaType } };
  const form = new FormData();
  for (const [name, text] of Object.entries(value as { [name: string]: string })) form.append(name, text);
  return { body: form };
}

async function ask({ located, status, name }: Case): Promise<globalThis.Response> {
  const { url, init } = exampleRequest(located);
  const headers = new Headers(init.headers);
  headers.set('authorization', 'Bearer bb_test_anything');
  headers.set('prefer', `code=${status}${name === undefined ? '' : `, example=${name}`}`);
  return fetch(url, { ...init, headers });
}

describe('stock Prism on the bundle', () => {
  test('there is an example to ask for at every status', () => {
    expect(new Set(CASES.map(({ located, status }) => `${located.pointer} ${status}`)).size).toBe(267);
  });

  test.each(CASES)('$located.operation.operationId $status $name', async (example) => {
    const response = await ask(example);
    const body = await response.text();
    expect({ status: response.status, body }).toEqual({ status: Number(example.status), body: example.want });
  });

  test('answers 401 without a key, and a list by default', async () => {
    const [keyless, list] = await Promise.all([
      fetch(`http://${host}:${port}/contacts`),
      fetch(`http://${host}:${port}/contacts`, { headers: { authorization: 'Bearer bb_test_anything' } }),
    ]);
    expect([keyless.status, list.status]).toEqual([401, 200]);
  });
});
