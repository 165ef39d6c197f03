import type { Json, JsonObject } from '@botbat/document';
import { contract } from './contract.ts';
import { listExampleValues, listObjects } from './example-values.ts';

/** The moment at which the examples tell their story. */
export const NOW = '2026-10-14T09:30:00Z';

/** Segments are kept in the console, so no example is one. */
export const SEGMENTS = [
  'seg_01KRB7NC8095T09K7P0MF854ZM',
  'seg_01KRB7YH70P422DNGM2TE5NVHM',
  'seg_01KRDPM7M0DRPFPCY9714DZQRY',
];
export const REQUEST = 'req_01M4WVYJE0GD95P7M633F3TQ4H';
export const EVENT = 'evt_01M4TS40V0Z0H58GG84GXVC6G6';

/** What has an id and is shown by examples: the prefix of the id, and the schema. */
export const KINDS = {
  agt: 'Agent',
  cmp: 'Campaign',
  cnv: 'Conversation',
  con: 'Contact',
  imp: 'ImportJob',
  msg: 'Message',
  tpl: 'Template',
  whk: 'WebhookEndpoint',
};
export type Prefix = keyof typeof KINDS;

export type Entity = JsonObject & { id: string };

export const examples = listExampleValues(contract);

/** Everything with an id that any example shows, each time that it is shown. */
export const entities = examples.flatMap(({ value }) => listObjects(value)).filter(isEntity);

/** A thing with more than its id; the id alone is left when a contact is deleted. */
export function isEntity(object: JsonObject): object is Entity {
  return typeof object['id'] === 'string' && prefixOf(object['id']) in KINDS && Object.keys(object).length > 1;
}

/** Every time that a thing of one kind is shown. */
export function shownOf<Kind>(prefix: Prefix): Kind[] {
  return entities.filter(({ id }) => prefixOf(id) === prefix) as unknown as Kind[];
}

export function prefixOf(id: string): string {
  return id.slice(0, 3);
}

export function idsIn(text: string): string[] {
  return text.match(/\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g) ?? [];
}

/** Whether nothing has the id: such ids were made at the first second of 2026. */
export function isMissing(id: string): boolean {
  return timeOf(id) === Date.parse('2026-01-01T00:00:00Z');
}

/** The milliseconds in the first ten digits, which are Crockford's base 32. @see https://github.com/ulid/spec */
export function timeOf(id: string): number {
  const digits = [...id.slice(4, 14)].map((digit) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(digit));
  return digits.reduce((time, digit) => time * 32 + digit, 0);
}

export interface Page {
  data: Entity[];
  cursor: string | null;
  total: number;
}

/** The page itself, or the page of messages inside a conversation. */
export function pageOf(value: Json): Page {
  const { messages = value } = value as { messages?: Json };
  return messages as unknown as Page;
}
