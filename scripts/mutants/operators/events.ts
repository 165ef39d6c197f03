import type { OperationPlace, Place } from '../contract.ts';
import type { Operator } from '../operator.ts';

const TYPES = () => [{ file: 'webhooks/schemas/WebhookEventType.yaml', path: [], value: {} }];

/** Defects of events. */
export const eventOperators: readonly Operator[] = [
  {
    rule: 'botbat/event-enum',
    name: 'event-missing-from-the-enum',
    targets: TYPES,
    make: ({ file }: Place, { edit }) => edit(file).cut(['enum', 3]),
  },
  {
    rule: 'botbat/event-enum',
    name: 'event-that-is-never-sent',
    targets: TYPES,
    make: ({ file }: Place, { edit }) => edit(file).replace(['enum', 8], 'message.archived'),
  },
  {
    rule: 'botbat/event-enum',
    name: 'event-of-no-enum',
    targets: ({ root }) => [root],
    make: ({ file }: Place, { edit }) => edit(file).rename(['webhooks', 'contact.created'], 'contact.added'),
  },
  {
    rule: 'botbat/webhook',
    name: 'event-without-signature',
    targets: ({ events }) => events,
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).cut([...path, 'parameters', 2]),
  },
  {
    rule: 'botbat/webhook',
    name: 'event-that-needs-a-key',
    targets: ({ events }) => events,
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).cut([...path, 'security']),
  },
  {
    rule: 'botbat/webhook',
    name: 'type-of-another-event',
    targets: ({ schemas }) =>
      schemas.filter(({ file, value }) => /^events\/.*Event\.yaml$/.test(file) && value['properties']?.type?.enum),
    make: ({ file }: Place, { edit }) => edit(file).replace(['properties', 'type', 'enum', 0], 'contact.renamed'),
  },
  {
    rule: 'botbat/webhook',
    name: 'event-as-put',
    targets: ({ events }) => events,
    make: ({ file, path }: OperationPlace, { edit }) => edit(file).rename(path, 'put'),
  },
  {
    rule: 'botbat/operation-id',
    name: 'event-without-on',
    targets: ({ events }) => events,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).edit([...path, 'operationId'], (id) => id.replace(/^on/, 'hear')),
  },
  {
    rule: 'botbat/media',
    name: 'event-as-xml',
    targets: ({ events }) => events,
    most: 2,
    make: ({ file, path }: OperationPlace, { edit }) =>
      edit(file).rename([...path, 'requestBody', 'content', 'application/json'], 'application/xml'),
  },
  {
    rule: 'botbat/required-in-output',
    name: 'optional-part-of-an-event',
    targets: ({ schemas }) =>
      schemas.filter(({ file, value }) => /^events\//.test(file) && value['required']?.length > 1),
    most: 2,
    make: ({ file, value }: Place, { edit }) => edit(file).cut(['required', value['required'].length - 1]),
  },
];
