import { join } from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../../../document/src/test-folder.ts';
import { findingsOf, HEAD } from '../test-rule.ts';
import { eventEnum } from './event-enum.ts';

const source = (events: string[], schema: string) =>
  `${HEAD}webhooks:\n${events.map((event) => `  ${event}: {}\n`).join('')}components:\n  schemas:\n    WebhookEventType:\n      ${schema}\n    Events: { items: { $ref: '#/components/schemas/WebhookEventType' } }\n`;

describe('event-enum', () => {
  test.each([
    ['the same names in any order', source(['pet.born', 'pet.sold'], 'enum: [pet.sold, pet.born]')],
    ['no webhooks and no schema', `${HEAD}paths: {}\n`],
    [
      'another name',
      source(['pet.born'], 'enum: [pet.born]').replaceAll('WebhookEventType', 'Event'),
      { schema: 'Event' },
    ],
    ['what `struct` finds', `${HEAD}webhooks: []\ncomponents: { schemas: { WebhookEventType: null } }\n`],
  ])('accepts %s', async (_name, text, options?: object) => {
    expect(await findingsOf(eventEnum, text, options)).toEqual([]);
  });

  test.each([
    [
      'events that are not listed',
      source(['pet.born', 'pet.sold', 'pet.lost'], 'enum: [pet.born]'),
      [
        '5:3 `pet.sold` is not in the enum of `WebhookEventType`. Add it there.',
        '6:3 `pet.lost` is not in the enum of `WebhookEventType`. Add it there.',
      ],
    ],
    [
      'an event that does not exist',
      source(['pet.born'], 'enum: [pet.born, pet.sold]'),
      ['8:24 `pet.sold` is not a key of `webhooks`. Remove it, or describe the event there.'],
    ],
    [
      'a misspelled one',
      source(['pet.born', 'pet.sold'], 'enum: [pet.born, pet.sodl]'),
      ['9:24 `pet.sodl` is not a key of `webhooks`. Write `pet.sold`.'],
    ],
    [
      'names that could be any',
      source(['pet.born', 'pet.sold'], 'enum: [pet.lost, pet.found]'),
      [
        '4:3 `pet.born` is not in the enum of `WebhookEventType`. Add it there.',
        '5:3 `pet.sold` is not in the enum of `WebhookEventType`. Add it there.',
        '9:14 `pet.lost` is not a key of `webhooks`. Remove it, or describe the event there.',
        '9:24 `pet.found` is not a key of `webhooks`. Remove it, or describe the event there.',
      ],
    ],
    [
      'no enum',
      source(['pet.born'], 'type: string'),
      ['7:5 `WebhookEventType` should list the events. Add an `enum` with the keys of `webhooks`.'],
    ],
    [
      'no such schema',
      source(['pet.born'], 'enum: [pet.born]').replaceAll('WebhookEventType', 'Event'),
      ['3:1 No schema `WebhookEventType` lists the events. Add one, or name another in the option `schema`.'],
    ],
    [
      'a list without webhooks',
      `${HEAD}components:\n  schemas:\n    WebhookEventType: { enum: [pet.born] }\n`,
      ['5:32 `pet.born` is not a key of `webhooks`. Remove it, or describe the event there.'],
    ],
  ])('finds %s', async (_name, text, findings) => {
    expect(await findingsOf(eventEnum, text)).toEqual(findings);
  });

  test('knows the schema by its file', async () => {
    const folder = testFolder({
      'openapi.yaml': `${HEAD}webhooks:\n  pet.born: { $ref: event.yaml }\n`,
      'event.yaml':
        'post: { requestBody: { content: { text/plain: { schema: { $ref: schemas/WebhookEventType.yaml } } } } }\n',
      'schemas/WebhookEventType.yaml': 'enum: [pet.born, pet.sold]\n',
    });
    const plugins = [{ id: 'test', rules: { oas3: { rule: eventEnum } } }];
    const config = await createConfig({ rules: { 'test/rule': 'error' }, plugins });
    const problems = await lint({ ref: join(folder, 'openapi.yaml'), config });
    expect(problems.map(({ location: [place] }) => [place?.source.absoluteRef, place?.pointer])).toEqual([
      [join(folder, 'schemas/WebhookEventType.yaml'), '#/enum/1'],
    ]);
  });
});
