import { listEvents, listOperations, listResponses, lookUp, type Description } from '@botbat/document';
import { listParts, type Part } from './parts.ts';

/** How many of a kind there are, and which of them lack something. */
export interface Share {
  total: number;
  /** JSON Pointers to those that lack it. */
  missing: string[];
}

/** What a description documents, in numbers. */
export interface Statistics {
  operations: number;
  events: number;
  /** Statuses of all operations together; those of events are not counted. */
  responses: number;
  schemas: number;
  /** Examples of bodies, parameters and headers, each where it is written. */
  examples: number;
  /** Texts with a length, a list of values or one value. */
  strings: Share;
  /** Numbers with a lower and an upper bound. */
  numbers: Share;
  arrays: Share;
  /** Objects whose keys the schema does not name. */
  maps: Share;
  /** Component schemas, properties, parameters, headers and values of enums with a sentence. */
  described: Share;
}

/** Counts what any bundled description documents. */
export function countStatistics(description: Description): Statistics {
  const parts = listParts(description);
  const schemas = parts.filter(({ kind }) => kind === 'Schema');
  const operations = listOperations(description);
  const responses = operations.map((located) => listResponses(description, located).length);
  return {
    operations: operations.length,
    events: listEvents(description).length,
    responses: responses.reduce((sum, number) => sum + number, 0),
    schemas: Object.keys(description.components?.schemas ?? {}).length,
    examples: parts.reduce((sum, part) => sum + countExamples(part), 0),
    strings: share(schemas.filter(isString), isBoundedString),
    numbers: share(schemas.filter(isNumber), isBoundedNumber),
    arrays: share(schemas.filter(isArray), isBoundedArray),
    maps: share(schemas.filter(isMap), isBoundedMap),
    described: share(
      parts.flatMap((part) => listDescribable(description, part)),
      ({ value }) => hasText(value),
    ),
  };
}

function share(parts: readonly Part[], has: (part: Part) => boolean): Share {
  return { total: parts.length, missing: parts.filter((part) => !has(part)).map(({ pointer }) => pointer) };
}

function countExamples({ kind, value }: Part): number {
  if (kind === 'Example') return 1;
  const canHaveOne = kind === 'Media Type' || kind === 'Parameter' || kind === 'Header';
  return canHaveOne && value['example'] !== undefined ? 1 : 0;
}

const hasType = ({ value }: Part, ...types: string[]) =>
  [value['type']].flat().some((type) => types.includes(String(type)));
const isString = (part: Part) => hasType(part, 'string');
const isNumber = (part: Part) => hasType(part, 'integer', 'number');
const isArray = (part: Part) => hasType(part, 'array');

/** An object that names no property, or allows others of a certain kind beside those that it names. */
function isMap(part: Part): boolean {
  const { value } = part;
  const hasValues = typeof value['additionalProperties'] === 'object' || value['patternProperties'] !== undefined;
  const isComposed = ['$ref', 'allOf', 'anyOf', 'oneOf', 'properties'].some((keyword) => keyword in value);
  const isClosed = value['additionalProperties'] === false;
  return hasValues || (hasType(part, 'object') && !isComposed && !isClosed);
}

const listsValues = ({ value }: Part) => 'enum' in value || 'const' in value;
const isBoundedString = (part: Part) => listsValues(part) || 'maxLength' in part.value;
const isBoundedArray = (part: Part) => listsValues(part) || 'maxItems' in part.value;
const isBoundedMap = (part: Part) => listsValues(part) || 'maxProperties' in part.value;

function isBoundedNumber(part: Part): boolean {
  const { value } = part;
  const hasMinimum = 'minimum' in value || 'exclusiveMinimum' in value;
  const hasMaximum = 'maximum' in value || 'exclusiveMaximum' in value;
  return listsValues(part) || (hasMinimum && hasMaximum);
}

/** What readers want a sentence about; the value of each part holds the `description` if there is one. */
function listDescribable(description: Description, part: Part): Part[] {
  if (part.kind === 'Parameter' || part.kind === 'Header') return [part];
  if (part.kind !== 'Schema') return [];
  const isNamed = part.field === 'schemas' || part.field === 'properties';
  return [...(isNamed ? [withTarget(description, part)] : []), ...listEnumValues(part)];
}

/** A `$ref` without a description of its own shows that of its target. */
function withTarget(description: Description, part: Part): Part {
  const { $ref } = part.value;
  const target = typeof $ref === 'string' ? lookUp(description, $ref) : undefined;
  return { ...part, value: { ...(target as object | undefined), ...part.value } };
}

/** Each value of an enum but `null`; `x-enum-descriptions` (or `x-enumDescriptions`) holds a text for each. */
function listEnumValues(part: Part): Part[] {
  const { enum: values, 'x-enum-descriptions': dashed, 'x-enumDescriptions': camel } = part.value;
  const texts = (dashed ?? camel ?? {}) as { [item: string]: unknown };
  const listed = Array.isArray(values) ? values.filter((item) => item !== null) : [];
  return listed.map((item) => {
    return { ...part, pointer: `${part.pointer}/enum (${item})`, value: { description: texts[item] } };
  });
}

function hasText({ description }: Part['value']): boolean {
  return typeof description === 'string' && description.trim() !== '';
}
