import type { Json, Schema, SchemaObject } from '@botbat/document';
import { isLimit } from './widenings.ts';

/** Keywords that become a tag of the same name. */
const TAGS = [
  'format',
  'contentMediaType',
  'contentEncoding',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

/** Examples beyond this are better read in the reference. */
const LONGEST_EXAMPLE = 200;

/** What people should know of a schema: title and description, what its values mean, and what its type cannot say. */
export function commentOf(schema: SchemaObject | boolean | undefined): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const prose = [
    ...[schema['title'], schema.description].filter(isFullText).map((line) => line.trim()),
    ...valueLines(schema['x-enum-descriptions']),
  ];
  const tags = tagsOf(schema);
  return prose.length > 0 && tags.length > 0 ? [...prose, '', ...tags] : [...prose, ...tags];
}

function isFullText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function valueLines(descriptions: unknown): string[] {
  if (typeof descriptions !== 'object' || descriptions === null) return [];
  return Object.entries(descriptions).map(([value, meaning]) => `- \`${value}\`: ${String(meaning)}`);
}

function tagsOf(schema: SchemaObject): string[] {
  const tags: string[] = [];
  for (const name of TAGS) if (isScalar(schema[name])) tags.push(`@${name} ${oneLine(schema[name])}`);
  tags.push(...nameTag(schema['propertyNames'] as Schema | undefined));
  if (schema['uniqueItems'] === true) tags.push('@uniqueItems');
  if (schema['readOnly'] === true) tags.push('@readonly');
  if (schema['default'] !== undefined) tags.push(...jsonTag('default', schema['default']));
  const [example = schema['example']] = Array.isArray(schema['examples']) ? schema['examples'] : [];
  if (example !== undefined) tags.push(...jsonTag('example', example));
  if (schema['deprecated'] === true) tags.push('@deprecated');
  return tags;
}

/** How names are written, where that is all that is said of them. */
function nameTag(names: Schema | undefined): string[] {
  if (typeof names !== 'object' || !isLimit(names)) return [];
  const limits = Object.fromEntries(TAGS.filter((name) => isScalar(names[name])).map((name) => [name, names[name]]));
  return Object.keys(limits).length === 0 ? [] : [`@propertyNames ${oneLine(JSON.stringify(limits))}`];
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function oneLine(value: unknown): string {
  return String(value).replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}

function jsonTag(name: string, value: unknown): string[] {
  const json = JSON.stringify(value as Json);
  return json.length > LONGEST_EXAMPLE ? [] : [`@${name} ${json}`];
}
