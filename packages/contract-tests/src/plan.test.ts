import { describe, expect, test } from 'vitest';
import { operations } from '@botbat/validators';
import { botbat, type Contract } from './contract.ts';
import { planOperations } from './plan.ts';

describe('the order', () => {
  const plan = planOperations(botbat);
  const place = (id: string) => plan.findIndex((operation) => operation.id === id);

  test('holds each operation once', () => {
    expect(plan.map(({ id }) => id).toSorted()).toEqual(Object.keys(operations).toSorted());
  });

  test.each([
    ['getCampaign', 'createCampaign'],
    ['searchContacts', 'createContact'],
    ['createCampaign', 'replaceCampaign'],
    ['sendMessage', 'updateContact'],
    ['updateCampaign', 'sendCampaign'],
    ['assignConversation', 'resolveConversation'],
    ['submitTemplate', 'deleteTemplate'],
    ['sendCampaign', 'deleteContact'],
  ])('%s comes before %s', (earlier, later) => {
    expect(place(earlier)).toBeLessThan(place(later));
  });
});

test('keeps its order when some are chosen', () => {
  const plan = planOperations(botbat, ['deleteContact', 'createContact', 'listContacts']);
  expect(plan.map(({ id, success }) => [id, success])).toEqual([
    ['listContacts', 200],
    ['createContact', 201],
    ['deleteContact', 204],
  ]);
});

test('refuses an operation that the contract has not', () => {
  expect(() => planOperations(botbat, ['getContact', 'toString'])).toThrow(
    new TypeError("`operations` should be ids of the contract such as 'listCampaigns', instead got 'toString'."),
  );
});

test('refuses an operation without a success', () => {
  const description: Contract['description'] = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/pets': { get: { operationId: 'listPets' } } },
  };
  const pets: Contract = { ...botbat, description, operations: { listPets: { responses: {} } } };
  expect(() => planOperations(pets)).toThrow(/^`listPets` documents no success/);
});
