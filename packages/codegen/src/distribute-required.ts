/**
 * Rewrites `{ properties, anyOf: [{ required: [a] }, { required: [b] }] }` as an `anyOf` of two whole objects, which says
 * the same. openapi-typescript makes `unknown` of a branch that only has `required`, and with it of the whole schema.
 */
export function distributeRequired<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(distributeRequired) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, distributeRequired(item)] as const);
  return distribute(Object.fromEntries(entries)) as Value;
}

interface ObjectSchema {
  properties?: object;
  required?: string[];
  [keyword: string]: unknown;
}

function distribute(schema: ObjectSchema): ObjectSchema {
  const keyword = ['anyOf', 'oneOf'].find((name) => isRequiredOnly(schema[name]));
  if (keyword === undefined || schema.properties === undefined) return schema;
  const { [keyword]: branches, description, required: always = [], ...base } = schema;
  const whole = (branches as { required: string[] }[]).map(({ required }) => {
    return { ...base, required: [...new Set([...always, ...required])] };
  });
  return { ...(description === undefined ? {} : { description }), [keyword]: whole };
}

function isRequiredOnly(branches: unknown): boolean {
  if (!Array.isArray(branches) || branches.length === 0) return false;
  return branches.every((branch: object) => Object.keys(branch).join() === 'required');
}
