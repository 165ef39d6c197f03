import type { components } from '@botbat/types';

/** The codes by which the API says why a property is refused. */
export type DetailCode = components['schemas']['ErrorDetailCode'];

const CODES: { [keyword: string]: DetailCode } = {
  required: 'required',
  dependentRequired: 'required',
  body: 'required',
  type: 'invalid_type',
  format: 'invalid_format',
  pattern: 'invalid_format',
  mediaType: 'invalid_format',
  minLength: 'too_short',
  maxLength: 'too_long',
  minimum: 'too_small',
  exclusiveMinimum: 'too_small',
  maximum: 'too_large',
  exclusiveMaximum: 'too_large',
  depth: 'too_large',
  minItems: 'too_few_items',
  minProperties: 'too_few_items',
  contains: 'too_few_items',
  minContains: 'too_few_items',
  maxItems: 'too_many_items',
  maxProperties: 'too_many_items',
  maxContains: 'too_many_items',
  items: 'too_many_items',
  uniqueItems: 'duplicate_items',
  additionalProperties: 'unknown_field',
  not: 'not_allowed',
  false: 'not_allowed',
};

/** The code for a keyword of JSON Schema; of `oneOf`, the parameter is how many alternatives fit, if any does. */
export function codeOf(keyword: string, param?: unknown): DetailCode {
  if (keyword === 'oneOf' && param !== undefined) return 'not_allowed';
  return CODES[keyword] ?? 'invalid_value';
}
