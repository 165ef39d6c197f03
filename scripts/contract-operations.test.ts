import { describe, expect, test } from 'vitest';
import {
  listParameters,
  listResponses,
  resolve,
  type LocatedOperation,
  type RequestBody,
  type SchemaObject,
} from '@botbat/document';
import { componentOf, contract, jsonOf, listBodies, nameOf, operations, schemaOf } from './lib/contract.ts';
import * as law from './lib/law.ts';

describe('the contract: operations', () => {
  test('they are 35: method, path, name, request, success, policy', () => {
    expect(operations.map(describeOperation).toSorted()).toEqual(law.OPERATIONS.toSorted());
    expect(operations).toHaveLength(35);
  });

  // What each line of the law is there for.
  test('seven of campaigns [S-080, S-083..S-087]', () => expectOperations('campaigns', 7));
  test('nine of contacts [S-091, S-095..S-098, S-102, S-106, I-02]', () => expectOperations('contacts', 9));
  test('two of messages [S-110, S-114]', () => expectOperations('messages', 2));
  test('four of conversations [S-120, S-124, S-125]', () => expectOperations('conversations', 4));
  test('seven of templates [S-130..S-135]', () => expectOperations('templates', 7));
  test('six of webhooks [S-140..S-144]', () => expectOperations('webhooks', 6));

  test('what can be replaced can be updated [S-012, I-01]', () => {
    const of = (method: string) => operations.filter((located) => located.method === method);
    expect(of('put').map(({ path }) => path)).toEqual(of('patch').map(({ path }) => path));
    expect(of('put')).toHaveLength(4);
  });

  test('four things can be deleted, and then nothing is shown [S-013]', () => {
    const deleting = operations.filter(({ method }) => method === 'delete');
    const answers = deleting.map((located) => [nameOf(located), successOf(located).status, successOf(located).schema]);
    expect(answers).toEqual(
      ['deleteCampaign', 'deleteContact', 'deleteTemplate', 'deleteWebhook'].map((name) => [name, '204', '-']),
    );
  });

  test('reading takes no body [S-010]', () => {
    const reading = operations.filter(({ method }) => method === 'get');
    expect(reading.filter(({ operation }) => operation.requestBody).map(nameOf)).toEqual([]);
    expect(reading).toHaveLength(13);
  });

  test('the version is in the URL, and no parameter asks for another [S-015, S-017, S-031]', () => {
    const urls = contract.servers?.map(({ url }) => url) ?? [];
    expect(urls.filter((url) => !/^https:\/\/[a-z.]+\/v\d+$/.test(url))).toEqual([]);
    expect(urls).toHaveLength(2);
    const names = operations.flatMap((located) => listParameters(contract, located).map(({ name }) => name));
    expect(names.filter((name) => /version/i.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(50);
  });
});

describe('the contract: parameters', () => {
  const filters = (id: string) =>
    listParameters(contract, operationOf(id))
      .filter(({ name, in: place }) => place === 'query' && !['cursor', 'limit'].includes(name))
      .map(({ name, required = false, schema }) => [
        name,
        required ? 'required' : componentOf({ schema: schema ?? {} }),
      ]);
  const DATES = [
    ['created_after', 'Timestamp'],
    ['created_before', 'Timestamp'],
  ];

  test('campaigns are filtered by status and date [S-046, S-081, S-082]', () => {
    expect(filters('listCampaigns')).toEqual([['status', 'CampaignStatus'], ...DATES]);
  });

  test('contacts are filtered by segment, tag and date [S-046, S-092..S-094]', () => {
    expect(filters('listContacts')).toEqual([['segment', 'SegmentId'], ['tag', 'Tag'], ...DATES]);
  });

  test('contacts are searched by `q` [S-099]', () => {
    expect(filters('searchContacts')).toEqual([['q', 'required']]);
  });

  test('conversations are filtered by status and assignee [S-046, S-121, S-122]', () => {
    expect(filters('listConversations').map(([name]) => name)).toEqual(['status', 'assignee']);
    expect(filters('listConversations')[0]).toEqual(['status', 'ConversationStatus']);
  });
});

describe('the contract: bodies', () => {
  test('a campaign is sent now, or at an instant that may be given [S-089, S-090]', () => {
    const { requestBody } = operationOf('sendCampaign').operation;
    expect(resolve<RequestBody>(contract, requestBody as RequestBody).required ?? false).toBe(false);
    const { required = [], properties = {} } = schemaOf('CampaignSendInput');
    expect([required, Object.keys(properties)]).toEqual([[], ['scheduled_at']]);
  });

  test('a message needs a contact, a channel, and a template or a body [S-111..S-113]', () => {
    const names = ((schemaOf('MessageSendInput')['oneOf'] ?? []) as SchemaObject[]).map((schema) =>
      componentOf({ schema }),
    );
    expect(names.map((name) => schemaOf(name).required)).toEqual([
      ['contact_id', 'channel', 'template_id'],
      ['contact_id', 'channel', 'body'],
    ]);
    const both = names.map((name) => Object.keys(schemaOf(name).properties ?? {}));
    expect(both.filter((keys) => keys.includes('body') && keys.includes('template_id'))).toEqual([]);
    expect(names.map((name) => schemaOf(name)['additionalProperties'])).toEqual([false, false]);
  });

  test('a conversation is assigned to an agent [S-124]', () => {
    expect(schemaOf('ConversationAssignInput').required).toEqual(['agent_id']);
  });

  test('a message tells each step of its delivery [S-114, S-115]', () => {
    const steps = law.ENUMS.MessageStatus.map((status) => `${status}_at`);
    const { required = [] } = schemaOf('Message');
    expect(required).toEqual(expect.arrayContaining([...steps, 'status', 'status_history', 'failure']));
  });

  test('an import answers with a job, which can be asked for [S-104, S-105, I-02]', () => {
    const { required = [], properties = {} } = schemaOf('ImportJob');
    expect(required).toEqual(expect.arrayContaining(['id', 'status']));
    expect(componentOf({ schema: properties['status'] ?? {} })).toBe('ImportJobStatus');
    expect(successOf(operationOf('importContacts'))).toMatchObject({ status: '201', schema: 'ImportJob' });
    expect(successOf(operationOf('getContactImport'))).toMatchObject({ status: '200', schema: 'ImportJob' });
    expect(successOf(operationOf('importContacts')).headers).toContain('Location');
  });

  test('the secret of a webhook is shown once [S-141]', () => {
    const shows = (name: string) => Object.hasOwn(schemaOf(name).properties ?? {}, 'secret');
    const schemas = Object.keys(contract.components?.schemas ?? {}).filter(shows);
    expect(schemas).toEqual(['WebhookEndpointCreated']);
    const showing = operations.filter((located) => successOf(located).schema === 'WebhookEndpointCreated');
    expect(showing.map(nameOf)).toEqual(['createWebhook']);
  });

  test('an error has a message for people, and may have details [S-072, S-073]', () => {
    const { required = [], properties = {} } = schemaOf('Error');
    expect(required).toContain('message');
    expect(required).not.toContain('details');
    expect(properties).toHaveProperty('details');
  });
});

function expectOperations(first: string, count: number): void {
  const of = (lines: readonly string[]) =>
    lines.filter((line) => line.split(' ')[1]?.split('/')[1] === first).toSorted();
  expect(of(operations.map(describeOperation))).toEqual(of(law.OPERATIONS));
  expect(of(law.OPERATIONS)).toHaveLength(count);
}

function describeOperation(located: LocatedOperation): string {
  const { method, path, operation } = located;
  const [body] = listBodies(located);
  const { status, schema } = successOf(located);
  const { policy } = (operation['x-rate-limit'] ?? {}) as { policy?: string };
  return [method.toUpperCase(), path, nameOf(located), componentOf(body?.[1]), status, schema, policy].join(' ');
}

function successOf(located: LocatedOperation): { status: string | undefined; schema: string; headers: string[] } {
  const [status, response] = listResponses(contract, located).find(([code]) => code.startsWith('2')) ?? [];
  return { status, schema: componentOf(jsonOf(response)), headers: Object.keys(response?.headers ?? {}) };
}

function operationOf(id: string): LocatedOperation {
  return operations.find((located) => nameOf(located) === id) as LocatedOperation;
}
