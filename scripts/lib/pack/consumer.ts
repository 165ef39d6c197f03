// What those who install the packages write, in each way in which they may write it.

/** A program that calls the client, judges what arrives, and checks a delivery; it prints what came of each. */
export const PROGRAM = `import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { createClient, isErrorOf, sendMessage } from '@botbat/client';
import { verifyWebhook } from '@botbat/client/webhooks';
import { validateRequestBody } from '@botbat/validators';

async function answer(request, response) {
  const result = validateRequestBody('sendMessage', 'application/json', await json(request));
  const { authorization } = request.headers;
  const error = { code: 'validation_error', message: 'No.', request_id: 'req_1', details: result.findings };
  response.writeHead(result.ok ? 201 : 422, { 'content-type': 'application/json' });
  response.end(JSON.stringify(result.ok ? { id: 'msg_1', authorization, url: request.url } : { error }));
}

async function main() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = createClient({ apiKey: 'bb_test_1', baseUrl: 'http://127.0.0.1:' + server.address().port });
  const body = { contact_id: 'con_01KT3SRYY0G428D84GWCJKQSSV', channel: 'sms', body: 'Hello' };
  const { data } = await client.POST('/messages/send', { body });
  const { id } = await sendMessage(client, { body });
  const wrong = { body: { ...body, channel: 'pigeon' } };
  const { findings } = await sendMessage(client, wrong).catch((error) => error);
  const error = await sendMessage(client, wrong, { validate: false }).catch((error) => error);
  server.close();
  const delivery = '{"type":"contact.deleted","timestamp":"2026-10-13T14:02:04Z","data":{"id":"con_01KDVDNA00VSZTQCZPAG6M5J3Z"}}';
  const headers = {
    'webhook-id': 'evt_01M4TS40V0Z0H58GG84GXVC6G6',
    'webhook-timestamp': '1791900124',
    'webhook-signature': 'v1,vZysWQkeCX6wKFAxy8CG0FdK4X208P/Xt2xvwSshh5Y=',
  };
  const options = { now: 1791900124000 };
  const { type } = await verifyWebhook(delivery, headers, 'whsec_Ym90YmF0LWV4YW1wbGUtc2VjcmV0LTI0', options);
  const refused = await verifyWebhook(delivery + ' ', headers, 'whsec_Ym90YmF0LWV4YW1wbGUtc2VjcmV0LTI0', options).catch(({ name }) => name);
  console.log(JSON.stringify({ data, id, findings: findings.map(({ path, code }) => [path, code]), isRefused: isErrorOf('sendMessage', error), type, refused }));
}
main();
`;

/** What the program prints. */
export const PRINTED = {
  data: { id: 'msg_1', authorization: 'Bearer bb_test_1', url: '/v1/messages/send' },
  id: 'msg_1',
  findings: [['channel', 'invalid_value']],
  isRefused: true,
  type: 'contact.deleted',
  refused: 'WebhookError',
};

/** The same program as a module of CommonJS. */
export function toCommonJs(program: string): string {
  return program.replaceAll(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = require($2);');
}

/** What TypeScript takes. */
export const RIGHT = `import type { Campaign, MessageSendInput } from '@botbat/types';
import { ApiError, createClient, isErrorOf, listContactsPages, sendMessage, type ClientOptions } from '@botbat/client';
import { verifyWebhook } from '@botbat/client/webhooks';
import { validateRequestBody, type OperationId, type Result } from '@botbat/validators';

const options: ClientOptions = { apiKey: 'bb_test_1', attempts: 2 };
const client = createClient(options);
export const input: MessageSendInput = { contact_id: 'con_1', channel: 'sms', body: 'Hello' };
export async function send(): Promise<string> {
  const { data, error } = await client.POST('/messages/send', {
    body: { contact_id: 'con_1', channel: 'sms', body: 'Hello' },
  });
  return data ? data.id : error.error.code;
}
export async function sendByName(): Promise<string> {
  try {
    return (await sendMessage(client, { body: input })).id;
  } catch (error) {
    if (isErrorOf('sendMessage', error) && error.code === 'rate_limited') return String(error.retryAfter);
    throw error;
  }
}
export async function emails(): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { email } of listContactsPages(client, { tag: 'vip' })) found.push(email);
  return found;
}
export async function find(status: 'draft' | 'sending'): Promise<readonly Campaign[]> {
  const { data } = await client.GET('/campaigns', { params: { query: { status } } });
  return (data?.data ?? []) as readonly Campaign[];
}
const id: OperationId = 'sendMessage';
export const result: Result = validateRequestBody(id, 'application/json', input);
export const event = verifyWebhook('{}', { 'webhook-id': 'evt_1' }, 'whsec_1');
export const statusOf = (error: unknown): number => (error instanceof ApiError ? error.status : 0);
`;

/** What TypeScript does not take: something in each line from the fifth. */
export const WRONG = `import type { MessageSendInput } from '@botbat/types';
import { createClient, getContact, type ClientOptions } from '@botbat/client';
import { validateRequestBody } from '@botbat/validators';

export const input: MessageSendInput = { contact_id: 'con_1', channel: 'pigeon', body: 'Hello' };
export const contact = getContact(createClient({ apiKey: 'bb_test_1' }), {});
export const options: ClientOptions = { apiKey: 'bb_test_1', timeout: undefined };
export const nowhere = createClient({ apiKey: 'bb_test_1' }).GET('/nowhere');
export const result = validateRequestBody('nobody', 'application/json', {});
`;
