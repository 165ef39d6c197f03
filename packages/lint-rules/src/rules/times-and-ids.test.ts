import { describe, expect, test } from 'vitest';
import { findingsOf, HEAD } from '../test-rule.ts';
import { timesAndIds } from './times-and-ids.ts';

const ULID = '[0-9A-HJKMNP-TV-Z]{26}';
/** `A` stands in line 5, and the schemas that it refers to in the lines below. */
const description = (properties: string, more = '') =>
  `${HEAD}components:\n  schemas:\n    A: { properties: { ${properties} } }\n${more}`;
const ID = `    PetId: { type: string, pattern: "^pet_${ULID}$" }\n`;
const TIME = '    Time: { type: string, format: date-time }\n';
const TEXT = '    Text: { type: string }\n';
const to = (name: string) => `{ $ref: "#/components/schemas/${name}" }`;

describe('times-and-ids', () => {
  test.each([
    ['times', description(`created_at: ${to('Time')}, at: ${to('Time')}, timestamp: ${to('Time')}`, TIME)],
    ['times that may be unset', description(`sent_at: { oneOf: [${to('Time')}, { type: "null" }] }`, TIME)],
    ['ids', description(`id: ${to('PetId')}, pet_id: { allOf: [${to('PetId')}], description: A pet. }`, ID)],
    ['lists of ids', description(`pet_ids: { type: array, items: ${to('PetId')} }`, ID)],
    ['other names', description('paid: { type: string }, format: { type: string }, width: { type: number }')],
    ['what leads to itself', description('a: { allOf: [{ $ref: "#/components/schemas/A/properties/a" }] }')],
  ])('accepts %s', async (_name, source) => {
    expect(await findingsOf(timesAndIds, source)).toEqual([]);
  });

  const noTime = 'is a time by its name, but not by its schema. Write `format: date-time`.';
  const noId = `is an id by its name, but not by its schema. Write a \`pattern\` of the shape \`^<prefix>_${ULID}$\`.`;
  const noName = 'is a time, but its name does not match `(^|_)at$|^timestamp$`.';
  test.each([
    ['a time without a format', description('sent_at: { type: string }'), [`5:41 \`sent_at\` ${noTime}`]],
    ['a date', description('sent_at: { type: string, format: date }'), [`5:57 \`sent_at\` ${noTime}`]],
    [
      'the schema, once, if only times refer to it',
      description(`sent_at: ${to('Text')}, read_at: { oneOf: [${to('Text')}] }`, TEXT),
      [`6:19 \`sent_at\` ${noTime}`],
    ],
    [
      'each name, if others refer to the schema',
      description(`sent_at: ${to('Text')}, text: ${to('Text')}, text_id: ${to('Text')}`, TEXT),
      [`5:24 \`sent_at\` ${noTime}`, `5:117 \`text_id\` ${noId}`],
    ],
    [
      'times with other names',
      description(`sent: ${to('Time')}, read_time: ${to('Time')}, read_at: ${to('Time')}`, TIME),
      [`5:24 \`sent\` ${noName} Call it \`sent_at\`.`, `5:69 \`read_time\` ${noName} Call it \`read_at\`.`],
    ],
    ['an id that is a time', description(`id: ${to('Time')}`, TIME), [`5:24 \`id\` ${noName} Call it \`id_at\`.`]],
    ['an id without a pattern', description('id: { type: integer }'), [`5:36 \`id\` ${noId}`]],
    ['an id with another pattern', description('pet_id: { pattern: ^pet_ }'), [`5:43 \`pet_id\` ${noId}`]],
    [
      'a list of ids, and an alternative',
      description(
        `pet_ids: { type: array, items: { type: string } }, cat_id: { oneOf: [${to('PetId')}, { type: number }] }`,
        ID,
      ),
      [`5:63 \`pet_ids\` ${noId}`, `5:141 \`cat_id\` ${noId}`],
    ],
  ])('finds %s', async (_name, source, findings) => {
    expect(await findingsOf(timesAndIds, source)).toEqual(findings);
  });

  const parameter = (name: string, schema: string) =>
    `${HEAD}paths:\n  /pets:\n    get:\n      parameters: [{ name: ${name}, in: query, schema: ${schema} }]\n`;
  const header = (name: string, schema: string) =>
    `${HEAD}components:\n  headers:\n    ${name}: { schema: ${schema} }\n`;
  test.each([
    ['ids', parameter('pet_id', `{ pattern: "^pet_${ULID}$" }`), header('X-Pet-Id', `{ pattern: "^pet_${ULID}$" }`)],
    ['times of HTTP', parameter('created_after', '{ format: date-time }'), header('Timestamp', '{ type: integer }')],
  ])('accepts %s of parameters and headers', async (_name, ...sources) => {
    for (const source of sources) expect(await findingsOf(timesAndIds, source)).toEqual([]);
  });

  test('finds ids of parameters and headers, and those with the schema of something else', async () => {
    expect(await findingsOf(timesAndIds, parameter('webhook-id', '{ type: string }'))).toEqual([
      `6:67 \`webhook-id\` ${noId}`,
    ]);
    expect(await findingsOf(timesAndIds, header('X-Request-Id', '{ type: string }'))).toEqual([
      `5:37 \`X-Request-Id\` ${noId}`,
    ]);
    const shared = `${header('X-Request-Id', to('Text'))}  schemas:\n${TEXT}    A: { properties: { text: ${to('Text')} } }\n`;
    expect(await findingsOf(timesAndIds, shared)).toEqual([`5:5 \`X-Request-Id\` ${noId}`]);
  });

  const options = { times: 'Time$', ids: 'Key$', shape: 'uuid' };
  test('takes other names and shapes', async () => {
    const good = 'sentTime: { format: date-time }, petKey: { format: uuid }, id: {}, read_at: {}';
    expect(await findingsOf(timesAndIds, description(good), options)).toEqual([]);
    const bad = 'sent: { format: date-time }, petKey: { type: string }';
    expect(await findingsOf(timesAndIds, description(bad), options)).toEqual([
      '5:24 `sent` is a time, but its name does not match `Time$`. Rename it.',
      '5:69 `petKey` is an id by its name, but not by its schema. Write a `pattern` of the shape `uuid`.',
    ]);
  });
});
