import {
  listResponses,
  resolve,
  type Description,
  type LocatedOperation,
  type Schema,
  type SchemaObject,
} from '@botbat/document';

/**
 * The property of a success that is the page: `[]` when the success is a page itself; `undefined` when the operation does
 * not say that it lists something (`x-pagination: cursor`).
 */
export function pagePath(description: Description, located: LocatedOperation): readonly string[] | undefined {
  if (located.operation['x-pagination'] !== 'cursor') return undefined;
  const success = listResponses(description, located).find(([status]) => /^2/.test(status))?.[1];
  const page = schemaAt(description, success?.content?.['application/json']?.schema);
  if (isPage(page)) return [];
  const inner = Object.entries(page?.properties ?? {}).find(([, schema]) => isPage(schemaAt(description, schema)));
  return inner && [inner[0]];
}

function isPage(schema: SchemaObject | undefined): boolean {
  return schema?.properties !== undefined && 'data' in schema.properties && 'cursor' in schema.properties;
}

function schemaAt(description: Description, schema: Schema | undefined): SchemaObject | undefined {
  if (typeof schema !== 'object') return undefined;
  return schema.$ref === undefined
    ? schema
    : schemaAt(description, resolve<SchemaObject>(description, { $ref: schema.$ref }));
}
