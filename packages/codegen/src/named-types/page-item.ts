import type { Schema } from '@botbat/document';
import { convert } from './convert.ts';
import { allParts, entriesOf, follow, isObject, type Context } from './schemas.ts';
import type { TypeNode } from './type-node.ts';

/** The type of the items of a page: those of `data`, in the page or one step inside of it, else of its only array. */
export function itemOf(page: Schema | undefined, context: Context): TypeNode | undefined {
  const properties = propertiesOf(page, context);
  const inner = [...properties.values()].map((schema) => propertiesOf(schema, context).get('data'));
  const arrays = [...properties.values()].filter((schema) => arrayItems(schema, context) !== undefined);
  const candidates = [properties.get('data'), ...inner, ...(arrays.length === 1 ? arrays : [])];
  const items = candidates.map((schema) => arrayItems(schema, context)).find((found) => found !== undefined);
  return items === undefined ? undefined : convert(items, context);
}

function propertiesOf(schema: Schema | undefined, context: Context): Map<string, Schema> {
  if (!isObject(schema)) return new Map();
  return new Map(allParts(context, [schema]).flatMap(({ properties }) => entriesOf(properties)));
}

function arrayItems(schema: Schema | undefined, context: Context): Schema | undefined {
  const target = follow(context, schema);
  return isObject(target) ? (target['items'] as Schema | undefined) : undefined;
}
