// The examples of the client do what they say, with the packages as they are published.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { run, TOP } from './lib/copy.ts';
import { pack } from './lib/pack/pack.ts';
import { serve } from './lib/servers.ts';
import { writeFiles } from '@botbat/document/write';

const EXAMPLES = join(TOP, 'packages/client/examples');
const SECRET = 'whsec_Ym90YmF0LWV4YW1wbGUtc2VjcmV0LTI0';
const CONTACT = 'con_01KT3SRYY0G428D84GWCJKQSSV';
const DELIVERY = '{"type":"message.received","data":{"id":"msg_1"}}';

const NAME = `examples-${process.pid}`;
const folder = join(TOP, '.cache', NAME);
await pack(TOP, NAME);
mkdirSync(join(folder, 'node_modules/@botbat'), { recursive: true });
for (const name of ['types', 'client']) symlinkSync(join(folder, name), join(folder, 'node_modules/@botbat', name));
writeFiles(folder, new Map([['package.json', '{ "type": "module" }']]));
cpSync(EXAMPLES, join(folder, 'examples'), { recursive: true });

type Answer = [status: number, body: object, headers?: { [name: string]: string }];

/** What was asked: the request, its headers and its body. */
const asked: { request: string; headers: IncomingMessage['headers']; body: string }[] = [];
const answers: Answer[] = [];
const server = await serve(
  async (request: IncomingMessage, response: ServerResponse) => {
    const [status, body, headers = {}] = answers.shift() ?? [404, {}];
    asked.push({ request: `${request.method} ${request.url}`, headers: request.headers, body: await text(request) });
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  },
  { host: '127.0.0.1', port: 0 },
);
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const env = {
  BOTBAT_API_KEY: 'bb_test_1',
  BOTBAT_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  BOTBAT_WEBHOOK_SECRET: SECRET,
};

/** Runs an example, and gives what it prints and what it asks for. */
async function play(example: string, words: readonly string[], ...given: Answer[]) {
  answers.splice(0, Infinity, ...given);
  asked.length = 0;
  const { stdout, stderr } = await run(process.execPath, [`examples/${example}.ts`, ...words], { cwd: folder, env });
  expect([stderr, answers.length]).toEqual(['', 0]);
  return { lines: stdout.trimEnd().split('\n'), requests: asked.map(({ request }) => request) };
}

test('they compile', async () => {
  const files = readdirSync(EXAMPLES).map((name) => `examples/${name}`);
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  const compilerOptions = { target: 'es2022', module: 'nodenext', types: ['node'], noEmit: true, ...strict };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  expect(await run('tsc', ['--pretty', 'false'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('the README leads to each of them, and each is run here', () => {
  const [readme, tests] = ['packages/client/README.md', 'scripts/client-examples.e2e.test.ts'].map((path) =>
    readFileSync(join(TOP, path), 'utf8'),
  );
  for (const name of readdirSync(EXAMPLES)) {
    expect(readme).toContain(`/packages/client/examples/${name})`);
    expect(tests).toMatch(new RegExp(`['/]${name.replace('.ts', '')}(\\.ts)?'`));
  }
});

test('a message', async () => {
  const { lines, requests } = await play(
    'send-message',
    [CONTACT, 'Hello'],
    [201, { id: 'msg_1', status: 'queued' }],
    [200, { id: 'msg_1', status: 'sent' }],
  );
  expect(lines).toEqual(['msg_1 is sent']);
  expect(requests).toEqual(['POST /v1/messages/send', 'GET /v1/messages/msg_1']);
  expect(asked[0]?.headers.authorization).toBe('Bearer bb_test_1');
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ contact_id: CONTACT, channel: 'sms', body: 'Hello' });
});

test('all pages', async () => {
  const { lines, requests } = await play(
    'list-contacts',
    ['vip'],
    [200, { data: [{ id: 'con_1', name: 'Mía' }], cursor: 'b' }],
    [200, { data: [{ id: 'con_2', name: null }], cursor: null }],
  );
  expect(lines).toEqual(['con_1 Mía', 'con_2 (no name)', '2 in all']);
  expect(requests).toEqual(['GET /v1/contacts?tag=vip&limit=100', 'GET /v1/contacts?tag=vip&cursor=b&limit=100']);
});

test('an import', async () => {
  const csv = 'email\nmia@example.com\n';
  writeFileSync(join(folder, 'contacts.csv'), csv);
  const job = { id: 'imp_1', created_count: 1, updated_count: 0, failed_count: 0 };
  const { lines, requests } = await play(
    'import-contacts',
    ['contacts.csv'],
    [202, { ...job, status: 'queued' }],
    [200, { ...job, status: 'processing' }],
    [200, { ...job, status: 'completed' }],
  );
  expect(lines).toEqual(['processing', 'completed', '1 created, 0 updated, 0 failed']);
  const poll = 'GET /v1/contacts/imports/imp_1';
  expect(requests).toEqual(['POST /v1/contacts/import', poll, poll]);
  expect(asked[0]?.body).toContain(csv);
});

test('attempts', async () => {
  const { lines } = await play('watch-attempts', [], [503, {}], [200, { data: [{ id: 'cmp_1' }], cursor: null }]);
  const request = 'GET /v1/campaigns, attempt';
  expect(lines).toEqual([`${request} 1: 503, again`, `${request} 2: 200`, '1 campaigns after 2 attempts']);
  expect(asked.map(({ headers }) => headers['x-trace'])).toEqual(['example', 'example']);
});

const refusal = (code: string, more = {}) => ({ error: { code, message: 'No.', request_id: 'req_1', ...more } });
test.each<[what: string, contact: string, given: Answer[], line: string]>([
  ['a success', CONTACT, [[201, { id: 'msg_1' }]], 'msg_1'],
  ['a wrong body', 'con_1', [], 'not sent: contact_id'],
  ['a wrong key', CONTACT, [[401, refusal('unauthorized')]], 'look at the key'],
  ['too many', CONTACT, [[429, refusal('rate_limited'), { 'retry-after': '600' }]], 'come back in 600 s'],
  [
    'what the API knows better',
    CONTACT,
    [[422, refusal('validation_error', { details: [{ field: 'body' }] })]],
    'refused: body',
  ],
  ['everything else', CONTACT, [[403, refusal('forbidden')]], 'forbidden: No. (req_1)'],
])('%s is explained', async (_, contact, given, line) => {
  expect((await play('handle-errors', [contact, 'Hello'], ...given)).lines).toEqual([line]);
});

test('no answer is explained', async () => {
  const nobody = { ...env, BOTBAT_BASE_URL: 'http://127.0.0.1:1' };
  const { stdout } = await run(process.execPath, ['examples/handle-errors.ts', CONTACT, 'Hi'], {
    cwd: folder,
    env: nobody,
  });
  expect(stdout).toBe('perhaps sent: no answer came\n');
});

/** A delivery, as BotBat signs it now. */
function sign(body: string): RequestInit {
  const [seconds, key] = [`${Math.floor(Date.now() / 1000)}`, Buffer.from(SECRET.replace('whsec_', ''), 'base64')];
  const signature = createHmac('sha256', key).update(`evt_1.${seconds}.${body}`).digest('base64');
  const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
  return { method: 'POST', headers, body };
}

test('deliveries to a server', async () => {
  const words = { cwd: folder, env: { ...process.env, ...env, PORT: '0' } };
  const child = spawn(process.execPath, ['examples/webhook-server.ts'], words);
  try {
    const printed: string[] = [];
    const port = await new Promise((resolve) => {
      child.stdout.on('data', (chunk) => {
        printed.push(...`${chunk}`.trimEnd().split('\n'));
        resolve(/listening on (\d+)/.exec(printed[0] ?? '')?.[1]);
      });
    });
    const deliver = async (init: RequestInit) => (await fetch(`http://127.0.0.1:${port}`, init)).status;
    expect(await deliver(sign(DELIVERY))).toBe(204);
    expect(await deliver({ ...sign(DELIVERY), body: `${DELIVERY} ` })).toBe(400);
    await expect.poll(() => printed.slice(1)).toEqual(['message msg_1']);
  } finally {
    child.kill();
  }
});

test('deliveries to a handler', async () => {
  const driver = `import worker from './examples/webhook-worker.ts';
    for (const init of JSON.parse(process.argv[2])) {
      const request = new Request('https://example.com/', init);
      console.log((await worker.fetch(request, { BOTBAT_WEBHOOK_SECRET: '${SECRET}' })).status);
    }`;
  writeFileSync(join(folder, 'driver.mjs'), driver);
  const inits = JSON.stringify([sign(DELIVERY), { ...sign(DELIVERY), body: '{}' }]);
  const { stdout } = await run(process.execPath, ['driver.mjs', inits], { cwd: folder });
  expect(stdout).toBe('message.received\n204\n400\n');
});
