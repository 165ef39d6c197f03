import { lookUp, type Description, type Schema, type SchemaObject } from '@botbat/document';

/**
 * The property that alone tells which branch of a `oneOf` has to hold; `undefined` where `oneOf` has to try them all, as
 * JSON Schema has it. ajv wants each branch to be an object that requires the property and lists its values, and no value
 * in two branches.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function tagOf(description: Description, schema: SchemaObject): string | undefined {
  const { propertyName } = (schema['discriminator'] ?? {}) as { propertyName?: unknown };
  const branches = schema['oneOf'];
  if (typeof propertyName !== 'string' || !Array.isArray(branches) || !allowsObject(schema)) return undefined;
  const values = branches.map((branch: Schema) => valuesOf(targetOf(description, branch), propertyName));
  return areTags(values) ? propertyName : undefined;
}

function allowsObject({ type = 'object' }: SchemaObject): boolean {
  return [type].flat().includes('object');
}

function targetOf(description: Description, branch: Schema): SchemaObject | undefined {
  if (typeof branch !== 'object') return undefined;
  if (branch.$ref === undefined) return branch;
  // What stands beside a `$ref` would have to hold as well.
  return Object.keys(branch).length === 1 ? (lookUp(description, branch.$ref) as SchemaObject | undefined) : undefined;
}

/** The values that a branch gives to the property; none where it leaves them open. */
function valuesOf(branch: SchemaObject | undefined, name: string): unknown[] {
  const { type, properties = {}, required = [] } = branch ?? {};
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (type !== 'object' || !required.includes(name) || typeof property !== 'object') return [];
  return property['const'] === undefined ? ((property['enum'] ?? []) as unknown[]) : [property['const']];
}

function areTags(values: readonly (readonly unknown[])[]): boolean {
  const all = values.flat();
  const isTag = (value: unknown) => typeof value === 'string' && value !== '' && !(value in Object.prototype);
  return (
    all.length > 0 && values.every((list) => list.length > 0) && all.every(isTag) && new Set(all).size === all.length
  );
}
