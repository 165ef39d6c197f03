import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { operations, validateRequestBody, type OperationId } from '@botbat/validators';
import { checks } from './checks/index.ts';
import { NoAnswerError, runContractTests, type CheckId, type Progress } from './index.ts';
import { startExampleServer, type Break, type ExampleServer, type Reply } from './testing/example-server.ts';

const KEY = 'bb_test_4f2a';
let server: ExampleServer | undefined;
afterEach(() => server?.stop());

async function serve(change?: Break): Promise<ExampleServer> {
  server = await startExampleServer(change);
  return server;
}

/** Breaks the replies to one operation. */
function breakOne(operationId: OperationId, change: (reply: Reply) => Reply | undefined): Break {
  return (id, reply) => (id === operationId ? change(reply) : reply);
}

const without = (name: string) => (reply: Reply) => {
  const { [name]: _left, ...headers } = reply.headers;
  return { ...reply, headers };
};
const withBody = (change: (body: { [key: string]: unknown }) => unknown) => (reply: Reply) => {
  return { ...reply, body: JSON.stringify(change(JSON.parse(reply.body ?? '{}'))) };
};

describe('a server that obeys the contract', () => {
  test('gets every operation once, and no findings', async () => {
    const { url, received } = await serve();
    const report = await runContractTests({ url, key: KEY });
    expect(report.findings).toEqual([]);
    expect(report.operations.toSorted()).toEqual(Object.keys(operations).toSorted());
    expect(received.map(({ operationId }) => operationId)).toEqual(report.operations);
  });

  test('gets requests that obey it too', async () => {
    const { url, received } = await serve();
    await runContractTests({ url: `${url}/`, key: KEY });
    for (const { operationId, headers, body } of received) {
      expect(headers).toMatchObject({ authorization: `Bearer ${KEY}`, accept: 'application/json' });
      const type = headers['content-type'];
      const value = body.length === 0 ? undefined : await parse(body, type ?? '');
      expect([operationId, validateRequestBody(operationId as OperationId, type, value)]).toEqual([
        operationId,
        { ok: true },
      ]);
    }
  });

  test('gets what is required, and the examples of it', async () => {
    const { url, received } = await serve();
    await runContractTests({ url, key: KEY, operations: ['searchContacts', 'getContact', 'importContacts'] });
    expect(received.map(({ target }) => target)).toEqual([
      '/v1/contacts/search?q=202-555',
      expect.stringMatching(/^\/v1\/contacts\/con_[0-9A-Z]{26}$/),
      '/v1/contacts/import',
    ]);
    expect(received[2]?.body.toString()).toMatch(
      /name="file"; filename="file.csv"\r\nContent-Type: text\/csv\r\n\r\nname,/,
    );
  });

  test('is asked to delete what the run created', async () => {
    const created = 'con_01M4X0000000000000000000ZZ';
    const location = breakOne('createContact', (reply) => {
      return { ...reply, headers: { ...reply.headers, Location: `/v1/contacts/${created}` } };
    });
    const { url, received } = await serve(location);
    await runContractTests({ url, key: KEY, operations: ['deleteContact', 'createContact'] });
    expect(received.map(({ target }) => target)).toEqual(['/v1/contacts', `/v1/contacts/${created}`]);
  });

  test('is watched', async () => {
    const { url } = await serve();
    const seen: Progress[] = [];
    await runContractTests({
      url,
      key: KEY,
      operations: ['getContact', 'listContacts'],
      onProgress: (one) => seen.push(one),
    });
    expect(seen).toEqual([
      { operationId: 'listContacts', findings: [], done: 1, total: 2 },
      { operationId: 'getContact', findings: [], done: 2, total: 2 },
    ]);
  });
});

async function parse(body: Buffer, contentType: string): Promise<unknown> {
  if (contentType === 'application/json') return JSON.parse(body.toString());
  const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } }).formData();
  const parts = [...form].map(async ([name, part]) => [name, typeof part === 'string' ? part : await part.text()]);
  return Object.fromEntries(await Promise.all(parts));
}

const refusal = { code: 'not_found', message: 'No such campaign.', request_id: 'req_01M4WVYJE0GD95P7M633F3TQ4H' };
const notFound: Omit<Reply, 'status'> = {
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Content-Type': 'application/json',
    RateLimit: '"read";r=299;t=60',
    'RateLimit-Policy': '"read";q=300;w=60',
    'X-Request-Id': refusal.request_id,
  },
  body: JSON.stringify({ error: refusal }),
};

/** Each check has been seen to fail: what is broken, where, and what is said of it. */
const DEFECTS: [string, OperationId, (reply: Reply) => Reply, CheckId, string][] = [
  [
    'a status that is documented but no success',
    'getCampaign',
    () => ({ ...notFound, status: 404 }),
    'status_code_conformance',
    'The status should be 200, instead got 404: {"error":{"code":"not_found","message":"No such campaign.","request_id":"req_01M4WVYJE0GD95P7M633F3TQ4H"}}.',
  ],
  [
    'a success that is not the documented one',
    'createContact',
    (reply) => ({ ...reply, status: 200 }),
    'status_code_conformance',
    'The status should be 201, instead got 200, which is not documented: {"id":',
  ],
  [
    'a redirect',
    'listTemplates',
    () => ({ status: 307, headers: { Location: 'http://127.0.0.1:1/' } }),
    'status_code_conformance',
    'The status should be 200, instead got 307, which is not documented.',
  ],
  [
    'a missing header',
    'listContacts',
    without('X-Request-Id'),
    'response_headers_conformance',
    'The header `X-Request-Id` is required with the status 200.',
  ],
  [
    'a missing header of a 204',
    'deleteWebhook',
    without('RateLimit'),
    'response_headers_conformance',
    'The header `RateLimit` is required with the status 204.',
  ],
  [
    'another media type',
    'getMessage',
    (reply) => ({ ...reply, headers: { ...reply.headers, 'Content-Type': 'text/html' } }),
    'content_type_conformance',
    'The body should be `application/json`, instead got `text/html`.',
  ],
  [
    'no media type',
    'getMessage',
    without('Content-Type'),
    'content_type_conformance',
    'The body should be `application/json`, instead got no media type.',
  ],
  [
    'a missing property',
    'getConversation',
    withBody(({ status: _left, ...rest }) => rest),
    'response_schema_conformance',
    '`status` is required.',
  ],
  [
    'a wrong value deep inside',
    'listWebhooks',
    withBody((body) => ({ ...body, data: [{ ...(body['data'] as object[])[0], url: 7 }] })),
    'response_schema_conformance',
    '`data[0].url` must be string.',
  ],
  [
    'a body that is not JSON',
    'listCampaigns',
    (reply) => ({ ...reply, body: '{"data": [' }),
    'response_schema_conformance',
    'The body is not JSON: Unexpected end of JSON input.',
  ],
  [
    'no body',
    'getTemplate',
    ({ body: _left, ...reply }) => reply,
    'response_schema_conformance',
    'A response with the status 200 has a body.',
  ],
  [
    'a body with a 204',
    'deleteContact',
    (reply) => ({ ...reply, body: '{}' }),
    'response_schema_conformance',
    'A response with the status 204 has no body.',
  ],
  [
    'a failure of the server',
    'sendMessage',
    (reply) => ({ ...reply, status: 500, body: JSON.stringify({ error: { ...refusal, code: 'internal_error' } }) }),
    'not_a_server_error',
    'The status should be 201, instead the server failed with 500: {"error":',
  ],
  [
    'a failure of something before the server',
    'assignConversation',
    () => ({ status: 503, headers: {}, body: `<h1>No\u0007 backend,\n ${KEY}</h1>` }),
    'not_a_server_error',
    'The status should be 200, instead the server failed with 503: <h1>No backend, ***</h1>.',
  ],
];
describe('a server with one defect', () => {
  test.each(DEFECTS)('%s: %s', async (_title, operationId, change, check, message) => {
    const { url } = await serve(breakOne(operationId, change));
    const { findings } = await runContractTests({ url, key: KEY });
    expect(findings).toEqual([
      {
        check,
        operationId,
        message: expect.stringContaining(message),
        pointer: expect.stringMatching(/^\/paths\/~1[^/]+\/[a-z]+$/),
        curl: expect.stringContaining(`curl -i`),
      },
    ]);
    expect(JSON.stringify(findings)).not.toContain(KEY);
  });

  test('every check has been seen to fail, and has a file of its name', () => {
    const seen = new Set(DEFECTS.map(([, , , check]) => check));
    expect([...seen].toSorted()).toEqual(Object.keys(checks).toSorted());
    const files = readdirSync(new URL('./checks', import.meta.url));
    expect(files).toEqual(expect.arrayContaining([...seen].map((id) => `${id.replaceAll('_', '-')}.ts`)));
  });
});

describe('a server that does not answer', () => {
  test('in time', async () => {
    const { url } = await serve(breakOne('getWebhook', () => undefined));
    await expect(runContractTests({ url, key: KEY, timeout: 200 })).rejects.toMatchObject({
      name: 'NoAnswerError',
      operationId: 'getWebhook',
      message: `\`getWebhook\` got no answer: it took more than 200 ms. Is the server running at ${new URL(url).origin}?`,
      curl: expect.stringMatching(/^curl -i -H "Authorization: Bearer \$KEY" .*\/v1\/webhooks\/whk_/),
    });
  });

  test('at all', async () => {
    const { url, stop } = await serve();
    stop();
    const run = runContractTests({ url, key: KEY });
    await expect(run).rejects.toThrow(NoAnswerError);
    await expect(run).rejects.toThrow(
      /^`listCampaigns` got no answer: connect ECONNREFUSED 127\.0\.0\.1:\d+\. Is the server/,
    );
  });

  test('to the end', async () => {
    const { url } = await serve((_id, reply) => ({
      ...reply,
      headers: { ...reply.headers, 'Content-Length': '99999' },
    }));
    const run = runContractTests({ url, key: KEY, timeout: 200 });
    await expect(run).rejects.toMatchObject({ name: 'NoAnswerError', operationId: 'listCampaigns' });
  });
});
