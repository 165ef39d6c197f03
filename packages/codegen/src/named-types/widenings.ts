import type { Description, Schema, SchemaObject } from '@botbat/document';
import { schemasUnder } from '../validators/keywords.ts';
import { pointerTo, type Place } from '../walk/walk.ts';
import { isObject, targetOf } from './schemas.ts';
import type { Warn } from './warning.ts';

/**
 * Where types allow more than schemas, by keyword. Only what is told here or in the last column surprises nobody:
 *
 * | keyword                                          | its type                                    | told by       |
 * | ------------------------------------------------ | ------------------------------------------- | ------------- |
 * | `not`, `if`, `contains`                          | left out                                    | a warning     |
 * | `dependentRequired`, `dependentSchemas`          | left out                                    | a warning     |
 * | `unevaluatedItems`                               | left out                                    | a warning     |
 * | `unevaluatedProperties`                          | left out; `false` beside properties as that | a warning     |
 * |                                                  | of `additionalProperties`                   |               |
 * | `patternProperties`                              | all other properties are like one of them   | a warning     |
 * | `propertyNames`                                  | any name; limits of texts stand in comments | a warning     |
 * | `additionalProperties` beside `properties`       | `unknown`, unless a short union holds all   | a warning     |
 * | `$dynamicRef`, a `$ref` to nothing, a wrong type | `unknown`                                   | a warning     |
 * | a schema that is only itself (`A: A`)            | `unknown`                                   | a warning     |
 * | `oneOf` of many objects, when sent               | several may fit at once                     | a warning     |
 * | `oneOf` when received, or of what has branches   | several may fit at once                     | this table    |
 * | `additionalProperties: false`                    | literals only: TypeScript's objects are open | this table   |
 * | an enum of several values when received          | open, because values may be added later     | this table    |
 * | `integer`                                        | `number`                                    | this table    |
 * | limits of texts, numbers, lists (`minLength` …)  | left out                                    | tags of JSDoc |
 *
 * These are the ones that a look at a schema alone can tell.
 */
const WIDER = new Map<string, (schema: SchemaObject) => boolean>(
  Object.entries({
    not: always,
    if: (schema) => schema['then'] !== undefined || schema['else'] !== undefined,
    contains: always,
    dependentRequired: always,
    dependentSchemas: always,
    $dynamicRef: always,
    unevaluatedItems: ({ unevaluatedItems }) => unevaluatedItems !== true,
    unevaluatedProperties: (schema) =>
      schema['unevaluatedProperties'] !== true &&
      !(schema['unevaluatedProperties'] === false && namesProperties(schema)),
    patternProperties: ({ patternProperties }) =>
      isObject(patternProperties) && Object.keys(patternProperties).length > 0,
    propertyNames: ({ propertyNames }) => !isLimit(propertyNames as Schema),
  }),
);

function always(): boolean {
  return true;
}

function namesProperties(schema: SchemaObject): boolean {
  return ['properties', '$ref', 'allOf', 'anyOf', 'oneOf'].some((keyword) => schema[keyword] !== undefined);
}

const LIMITS = ['type', 'title', 'description', 'examples', 'minLength', 'maxLength', 'pattern', 'format'];

/** What says no more of a text than how it is written: comments say so, as of every text. */
export function isLimit(schema: Schema): boolean {
  if (!isObject(schema)) return schema;
  const isText = schema.type === undefined || schema.type === 'string';
  return isText && Object.keys(schema).every((keyword) => LIMITS.includes(keyword));
}

/** What is under these is no part of any type. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'not if then else contains dependentSchemas unevaluatedItems unevaluatedProperties propertyNames contentSchema ' +
    '$defs definitions'
  ).split(' '),
);

/** @returns what is to be given every schema, each before what is in it, and tells where its type will be wider */
export function findWidenings(description: Description, warn: Warn): (place: Place) => void {
  const leftOut = new Set<unknown>();
  return ({ value, path }) => {
    if (!isObject(value)) return;
    const isLeftOut = leftOut.has(value);
    for (const [keyword, inner] of Object.entries(value)) {
      if (!isLeftOut && !LEFT_OUT.has(keyword)) continue;
      for (const [, schema] of schemasUnder(keyword, inner)) if (isObject(schema)) leftOut.add(schema);
    }
    if (isLeftOut) return;
    for (const [keyword, message] of widenings(value, description)) warn(pointerTo([path, keyword]), message);
  };
}

function widenings(schema: SchemaObject, description: Description): [keyword: string, message: string][] {
  const wider = Object.keys(schema).filter((keyword) => WIDER.get(keyword)?.(schema));
  return [
    ...wider.map((keyword): [string, string] => [keyword, sentence(keyword)]),
    ...leadsNowhere(schema, description),
    ...strangeTypes(schema),
  ];
}

function sentence(keyword: string): string {
  if (keyword === 'patternProperties')
    return '`patternProperties` cannot be a type; all other properties have these types, whatever their names.';
  return `\`${keyword}\` cannot be a type; it is left out, so the type allows more than the schema.`;
}

function leadsNowhere({ $ref }: SchemaObject, description: Description): [string, string][] {
  if (typeof $ref !== 'string') return [];
  const isThere = targetOf(description, $ref) !== undefined;
  return isThere ? [] : [['$ref', `\`${$ref}\` leads nowhere in the description; the type is \`unknown\`.`]];
}

const TYPES: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean', 'null', 'array', 'object']);

function strangeTypes({ type = [] }: SchemaObject): [string, string][] {
  if (TYPES.has(type)) return [];
  const strange = [type].flat().filter((name) => !TYPES.has(name));
  return strange.map((name) => ['type', `\`${name}\` is no type of JSON Schema; it is taken as \`unknown\`.`]);
}
