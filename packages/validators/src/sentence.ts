/** What is wrong, as the end of a sentence. */
export function describe(keyword: string, param: unknown): string {
  return SENTENCES[keyword]?.(param) ?? `breaks \`${keyword}\``;
}

const SENTENCES: { [keyword: string]: (param: unknown) => string } = {
  required: () => 'is required',
  dependentRequired: () => 'is required beside the others',
  additionalProperties: () => 'is not a property that is known here',
  type: (types) => `must be ${[types].flat().join(' or ')}`,
  enum: (values) => `must be one of ${list(values)}`,
  const: (value) => `must be ${quote(value)}`,
  format: (name) => `must have the format ${quote(name)}`,
  pattern: (pattern) => `must match the pattern ${quote(pattern)}`,
  minLength: (limit) => `must have at least ${count(limit, 'character')}`,
  maxLength: (limit) => `must have at most ${count(limit, 'character')}`,
  minimum: (limit) => `must be at least ${String(limit)}`,
  maximum: (limit) => `must be at most ${String(limit)}`,
  exclusiveMinimum: (limit) => `must be above ${String(limit)}`,
  exclusiveMaximum: (limit) => `must be below ${String(limit)}`,
  multipleOf: (divisor) => `must be a multiple of ${String(divisor)}`,
  minItems: (limit) => `must have at least ${count(limit, 'item')}`,
  maxItems: (limit) => `must have at most ${count(limit, 'item')}`,
  items: (limit) => `must have at most ${count(limit, 'item')}`,
  minProperties: (limit) => `must have at least ${limit === 1 ? '1 property' : `${String(limit)} properties`}`,
  maxProperties: (limit) => `must have at most ${limit === 1 ? '1 property' : `${String(limit)} properties`}`,
  uniqueItems: () => 'is there twice',
  anyOf: () => 'fits none of the alternatives',
  oneOf: (fitting) => (fitting === undefined ? 'fits none of the alternatives' : 'fits more than one alternative'),
  not: () => 'is not allowed here',
  false: () => 'is not allowed here',
};

function list(values: unknown): string {
  return (values as readonly unknown[]).map(quote).join(', ');
}

function quote(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function count(number: unknown, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
