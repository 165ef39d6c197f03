import { groupBy, type Schema, type SchemaObject } from '@botbat/document';
import { valuesOf } from './enum-type.ts';
import { printLiteral } from './literal.ts';
import { allParts, entriesOf, follow, isObject, pointerOf, type Context } from './schemas.ts';
import { text, union, type TypeNode } from './type-node.ts';

/**
 * For each branch, the tag that a discriminator gives it, where the branch does not name its tag itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function discriminatorNodes(part: SchemaObject, branches: readonly Schema[], context: Context): TypeNode[][] {
  const { propertyName, mapping } = (part['discriminator'] ?? {}) as { propertyName?: unknown; mapping?: unknown };
  if (typeof propertyName !== 'string') return [];
  const tagsByPointer = groupBy(mappingOf(mapping), ([, pointer]) => pointer);
  return branches.map((branch) => {
    const pointer = isObject(branch) && typeof branch.$ref === 'string' ? pointerOf(branch.$ref) : undefined;
    if (pointer === undefined || hasTag(branch as SchemaObject, propertyName, context)) return [];
    const tags = (tagsByPointer.get(pointer) ?? [[nameIn(pointer)]]).map(([tag]) => text(printLiteral(tag)));
    return [{ kind: 'object', properties: [{ name: propertyName, type: union(tags), optional: false, comment: [] }] }];
  });
}

/** A mapping leads to a reference, or to the name of a component. */
function mappingOf(mapping: unknown): [tag: string, pointer: string | undefined][] {
  if (!isObject(mapping)) return [];
  return Object.entries(mapping).map(([tag, target]) => {
    const place = String(target);
    return [tag, place.startsWith('#') ? pointerOf(place) : `/components/schemas/${place}`];
  });
}

function nameIn(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

function hasTag(branch: SchemaObject, propertyName: string, context: Context): boolean {
  const properties = allParts(context, [branch]).flatMap((part) => entriesOf(part.properties));
  return properties.some(([name, schema]) => {
    const target = name === propertyName ? follow(context, schema) : undefined;
    return isObject(target) && valuesOf(target)?.length === 1;
  });
}
