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
// A client has to bear statuses that are added later.
const status: CampaignStatus = 'archived';
// @ts-expect-error but it may send only those that there are
const channelSent: MessageSendInput['channel'] = 'fax';
const channel: components['schemas']['Channel'] = 'whatsapp' satisfies Channel;

const list: paths['/campaigns']['get'] = {} as operations['listCampaigns'];

test('names the schemas, the operations and the paths', () => {
  expect([byTemplate, freeform, neither, status, channelSent, channel, list]).toHaveLength(7);
});
