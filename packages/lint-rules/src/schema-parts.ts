import { isRecord } from './part.ts';
import { follow, itemsOf, type Place, type Resolve } from './place.ts';

/** The keywords of a schema that the rules for lists read. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  required?: string[];
  properties?: { [name: string]: Schema };
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

/** A schema and all that it includes through `$ref` and `allOf`, its own keywords first. */
export function partsOf(
  { node, location }: Place<Schema | undefined>,
  resolve: Resolve,
  passed = new Set<string>(),
): Place<Schema>[] {
  if (!node || !isRecord(node) || passed.has(location.absolutePointer)) return [];
  passed.add(location.absolutePointer);
  const schema = { node: node as Schema, location };
  const target = '$ref' in node ? follow(schema, resolve) : undefined;
  const included = itemsOf(schema.node.allOf).map((part, index) => ({
    node: part,
    location: location.child(['allOf', index]),
  }));
  return [schema, ...[...(target ? [target] : []), ...included].flatMap((part) => partsOf(part, resolve, passed))];
}

/** The first of the parts that has a keyword, or nothing. */
export function partWith(parts: readonly Place<Schema>[], keyword: keyof Schema): Place<Schema> | undefined {
  return parts.find(({ node }) => node[keyword] !== undefined);
}

/** The parts of the schema of a property; none when the property does not exist. */
export function propertyOf(parts: readonly Place<Schema>[], name: string, resolve: Resolve): Place<Schema>[] {
  return parts.flatMap(({ node, location }) => {
    const property =
      isRecord(node.properties) && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
    return property ? partsOf({ node: property, location: location.child(['properties', name]) }, resolve) : [];
  });
}

/** Every name that is a property of one of the parts. */
export function propertyNames(parts: readonly Place<Schema>[]): string[] {
  return [...new Set(parts.flatMap(({ node }) => (isRecord(node.properties) ? Object.keys(node.properties) : [])))];
}
