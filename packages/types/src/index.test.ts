import { expect, test } from 'vitest';
import type { CampaignStatus, Channel, components, MessageSendInput, operations, paths } from './index.ts';

test('has nothing at run time', async () => {
  expect(Object.keys(await import('./index.ts'))).toEqual([]);
});

// What follows is checked by the compiler.
const byTemplate: MessageSendInput = { contact_id: 'con_1', channel: 'sms', template_id: 'tpl_1' };
const freeform: MessageSendInput = { contact_id: 'con_1', channel: 'sms', body: 'Hello' };
// @ts-expect-error a message without template and body
const neither: MessageSendInput = { contact_id: 'con_1', channel: 'sms' };
// @ts-expect-error `sent` is a status of messages
const status: CampaignStatus = 'sent';
const channel: components['schemas']['Channel'] = 'whatsapp' satisfies Channel;

const list: paths['/campaigns']['get'] = {} as operations['listCampaigns'];

test('names the schemas, the operations and the paths', () => {
  expect([byTemplate, freeform, neither, status, channel, list]).toHaveLength(6);
});
