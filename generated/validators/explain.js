// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
const CODES = {
  required: 'required',
  dependentRequired: 'required',
  type: 'invalid_type',
  format: 'invalid_format',
  pattern: 'invalid_format',
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
const quote = (value) => '`' + (typeof value === 'string' ? value : JSON.stringify(value)) + '`';
const count = (number, noun) => number + ' ' + (number === 1 ? noun : noun === 'property' ? 'properties' : noun + 's');
const least = (noun) => (limit) => 'must have at least ' + count(limit, noun);
const most = (noun) => (limit) => 'must have at most ' + count(limit, noun);
const text = (words) => () => words;
const SENTENCES = {
  required: text('is required'),
  dependentRequired: text('is required beside the others'),
  additionalProperties: text('is not a property that is known here'),
  type: (types) => 'must be ' + [types].flat().join(' or '),
  enum: (values) => 'must be one of ' + values.map(quote).join(', '),
  const: (value) => 'must be ' + quote(value),
  format: (name) => 'must have the format ' + quote(name),
  pattern: (pattern) => 'must match the pattern ' + quote(pattern),
  minLength: least('character'),
  maxLength: most('character'),
  minimum: (limit) => 'must be at least ' + limit,
  maximum: (limit) => 'must be at most ' + limit,
  exclusiveMinimum: (limit) => 'must be above ' + limit,
  exclusiveMaximum: (limit) => 'must be below ' + limit,
  multipleOf: (divisor) => 'must be a multiple of ' + divisor,
  minItems: least('item'),
  maxItems: most('item'),
  items: most('item'),
  minProperties: least('property'),
  maxProperties: most('property'),
  uniqueItems: text('is there twice'),
  anyOf: text('fits none of the alternatives'),
  oneOf: (fitting) => 'fits ' + (fitting === undefined ? 'none of the alternatives' : 'more than one alternative'),
  not: text('is not allowed here'),
  false: text('is not allowed here'),
  depth: text('is nested too deeply'),
};

export function explain(check, value, limit = 50) {
  const findings = [];
  try {
    check(value, (path, keyword, param, among) => findings.push(toFinding(path, keyword, param, among)) < limit);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.push(toFinding(undefined, 'depth'));
  }
  return findings;
}

export function codeOf(keyword, param) {
  if (keyword === 'oneOf' && param !== undefined) return 'not_allowed';
  return CODES[keyword] ?? 'invalid_value';
}

function toFinding(around, keyword, param, among) {
  const isMissing = keyword === 'required' || keyword === 'dependentRequired';
  const path = toPath(isMissing ? [around, String(param)] : around);
  const message = (path === '' ? 'The value' : quote(path)) + ' ' + (SENTENCES[keyword]?.(param) ?? 'breaks ' + quote(keyword)) + '.';
  return { path, keyword, code: codeOf(keyword, param), message, ...(among && { among }) };
}

function toPath(path) {
  if (path === undefined) return '';
  const [around, key] = path;
  const start = toPath(around);
  if (typeof key === 'number') return start + '[' + key + ']';
  if (key === '' || /[\s.[\]"]/.test(key)) return start + '[' + JSON.stringify(key) + ']';
  return start === '' ? key : start + '.' + key;
}
