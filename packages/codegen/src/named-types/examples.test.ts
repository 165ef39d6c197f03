import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '@botbat/document';
import { generateNamedTypes } from './generate.ts';
import { identifier } from './names.ts';
import { allParts, entriesOf, isObject, requiredOf } from './schemas.ts';
import { BOTBAT, GLOBALS } from './test-botbat.ts';
import { compile } from './test-compile.ts';
import { collectExamples } from './test-examples.ts';

const schemas = BOTBAT.components?.schemas ?? {};
const examples = collectExamples(BOTBAT);
const lines: string[] = [];

/** Of what no example of the contract shows. */
const HAND_WRITTEN: { [name: string]: Json } = {
  CampaignAudienceUpdateInput: { tags: ['vip'], exclude_segment_ids: null },
  ContactSubscriptionsUpdateInput: { sms: 'unsubscribed' },
  PhoneNumberButtonInput: { kind: 'phone_number', text: 'Call us', phone_number: '+12025550100' },
  TemplateBodyUpdateInput: { text: 'Hello {{first_name}}', samples: { first_name: 'Amara', old: null } },
  TemplateFooterInput: { text: 'Reply STOP to opt out' },
  TemplateHeaderUpdateInput: { format: 'text', text: 'A gift for you', media_url: null },
  UrlButtonInput: {
    kind: 'url',
    text: 'Track your order',
    url: 'https://harborbean.example/orders/{{order}}',
    sample: '1',
  },
};
for (const [name, value] of Object.entries(HAND_WRITTEN)) examples.set(name, [value]);

function right(type: string, value: Json): void {
  lines.push(`export const v${lines.length}: Named.${type} = ${JSON.stringify(value)};`);
}

function wrong(type: string, value: Json, what: string): void {
  lines.push(`// @ts-expect-error ${what}`);
  right(type, value);
}

function wrongOfObject(name: string, value: JsonObject): void {
  const parts = allParts({ description: BOTBAT }, [schemas[name]].filter(isObject));
  const required = parts
    .flatMap(requiredOf)
    .filter((property) => parts[0]?.['anyOf'] === undefined && property in value);
  for (const property of required) {
    const { [property]: _, ...rest } = value;
    wrong(identifier(name), rest, `${property} is missing`);
  }
  for (const [property] of parts.flatMap(({ properties }) => entriesOf(properties))) {
    const used = value[property];
    if (used !== undefined)
      wrong(identifier(name), { ...value, [property]: otherType(used) }, `${property} has a wrong type`);
  }
  const isClosed = parts.some((part) => part['additionalProperties'] === false);
  if (isClosed) wrong(identifier(name), { ...value, unknown_property: 1 }, 'there is no such property');
}

function otherType(value: Json): Json {
  if (value === null) return [[]];
  return typeof value === 'string' ? 12 : 'text';
}

for (const [name, values] of examples) {
  const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  for (const value of distinct.slice(0, 20)) right(identifier(name), value);
  const [first] = values;
  if (isObject(first)) wrongOfObject(name, first as JsonObject);
}

const [template = {}, freeform = {}] = ['TemplateMessageInput', 'FreeformMessageInput'].map(
  (name) => examples.get(name)?.[0],
);
wrong('MessageSendInput', { ...(template as JsonObject), ...(freeform as JsonObject) }, 'both branches at once');
wrong('ContactInput', { name: 'Amara' }, 'neither email nor phone');
wrong('ChannelRequest', 'pigeon', 'what is sent is closed');
right('Channel', 'pigeon');

describe('the examples of BotBat', () => {
  test('are there for every component', () => {
    expect(Object.keys(schemas).filter((name) => !examples.has(name))).toEqual([]);
  });

  test('fit their types, and what is wrong does not', () => {
    const program = `import type * as Named from './named.ts';\n${lines.join('\n')}\n`;
    const files = { '/globals.d.ts': GLOBALS, '/named.ts': generateNamedTypes(BOTBAT).text, '/program.ts': program };
    const { errors } = compile(files, { skipLibCheck: true });
    const at = (error: string): string =>
      `${error}\n${program.split('\n')[Number(/\((\d+)/.exec(error)?.[1]) - 1]?.slice(0, 400)}`;
    expect(errors.slice(0, 12).map(at)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('//')).length).toBeGreaterThan(300);
  });
});
