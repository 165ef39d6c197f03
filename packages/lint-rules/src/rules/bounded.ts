import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { quote } from '../fault.ts';
import { isRecord, nodeOf, type Location } from '../node.ts';
import { asSchema, isMap, typesOf, type Schema } from '../schema.ts';

interface Options {
  /** Keywords that nothing has to have, such as `format` or `propertyNames`. */
  except?: readonly string[];
}

/** By type, the keywords that bound it. Of names in one string, separated by `|`, one is enough. */
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  string: ['maxLength', 'pattern|format'],
  integer: ['minimum|exclusiveMinimum', 'maximum|exclusiveMaximum', 'format'],
  number: ['minimum|exclusiveMinimum', 'maximum|exclusiveMaximum', 'format'],
  array: ['maxItems'],
  map: ['maxProperties', 'propertyNames|patternProperties'],
};
const ASSERTS_NOTHING =
  /^(description|title|summary|example|examples|default|deprecated|readOnly|writeOnly|externalDocs|\$comment|x-.*)$/;

/** Every value has a largest size and a shape, so that readers can store it and servers can refuse what is too much. */
export const bounded: Oas3Rule = ({ except = [] }: Options) => ({
  Schema(value: object, context: UserContext) {
    const { report, location, key } = context;
    const node = asSchema(nodeOf(value, context));
    const schema = node.value;
    if (!isRecord(value) || isCondition(location) || schema.enum !== undefined || schema.const !== undefined) return;
    if (Object.keys(schema).every((keyword) => ASSERTS_NOTHING.test(keyword)) && !isPart(location))
      report({ message: 'The schema accepts every value. Add its `type`.', location: node.key });
    for (const kind of kindsOf(schema, key)) {
      const missing = (BOUNDS[kind] ?? []).filter((bound) => !has(schema, bound) && !isExcepted(bound, except));
      if (missing.length === 0) continue;
      const message = `The ${kind} is not bounded on every side. Add ${missing.map(namesOf).join(' and ')}.`;
      report({ message, location: node.locate('type') });
    }
  },
});

function kindsOf(schema: Schema, key: string | number): string[] {
  const types = key === 'propertyNames' && schema.type === undefined ? ['string'] : typesOf(schema);
  return types.flatMap((type) => (type !== 'object' ? [type] : isMap(schema) || isFreeForm(schema) ? ['map'] : []));
}

/** An object that does not name a single property takes any. */
function isFreeForm({ additionalProperties, unevaluatedProperties, ...schema }: Schema): boolean {
  if (additionalProperties === false || unevaluatedProperties === false) return false;
  return [schema.properties, schema.allOf, schema.anyOf, schema.oneOf].every((keyword) => keyword === undefined);
}

function has(schema: object, bound: string): boolean {
  return bound.split('|').some((keyword) => keyword in schema);
}

function isExcepted(bound: string, except: readonly string[]): boolean {
  return bound.split('|').some((keyword) => except.includes(keyword));
}

/** `not` and `if` say what a value is compared with, not what it can be. */
function isCondition({ pointer }: Location): boolean {
  return /(^#|(?<!\/(properties|patternProperties|schemas|\$defs)))\/(not|if)(\/|$)/.test(pointer);
}

/** A part of an `allOf` may only describe what the other parts bound. */
function isPart({ pointer }: Location): boolean {
  return /\/allOf\/\d+$/.test(pointer);
}

function namesOf(bound: string): string {
  return quote(bound.split('|').slice(0, bound.startsWith('pattern') ? 2 : 1), ' or ');
}
