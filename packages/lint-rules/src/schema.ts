import { isRecord, recordOf, type Node } from './node.ts';

/** The keywords of a Schema Object that the rules read. */
export interface Schema {
  type?: string | readonly string[];
  nullable?: boolean;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  maxItems?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean | Schema;
  required?: readonly string[];
  writeOnly?: boolean;
  items?: boolean | Schema;
  prefixItems?: readonly Schema[];
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  then?: Schema;
  else?: Schema;
}

const isText = (value: unknown) => typeof value === 'string';
const isSchema = (value: unknown) => typeof value === 'boolean' || isRecord(value);
const isListOfSchemas = (value: unknown) => Array.isArray(value) && value.every(isSchema);
const allAre = (isRight: (value: unknown) => boolean, ...keywords: (keyof Schema)[]) =>
  keywords.map((keyword) => [keyword, isRight] as const);
const KINDS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ...allAre((value) => isText(value) || Array.isArray(value), 'type'),
  ...allAre(isText, 'description', 'format', 'pattern'),
  ...allAre(isRecord, 'properties', 'patternProperties', 'then', 'else'),
  ...allAre(isSchema, 'additionalProperties', 'unevaluatedProperties', 'items'),
  ...allAre(Array.isArray, 'required', 'enum'),
  ...allAre(isListOfSchemas, 'allOf', 'anyOf', 'oneOf', 'prefixItems'),
]);
const isRight = (schema: object, keyword: string) =>
  KINDS.get(keyword)?.((schema as { [keyword: string]: unknown })[keyword]) ?? true;
const mended = new WeakMap<object, Schema>();

/** The schema without the keywords that have values of a wrong kind, which `struct` reports; the same each time. */
export function schemaOf(value: unknown): Schema {
  const schema = recordOf(value);
  const keywords = Object.keys(schema);
  if (keywords.every((keyword) => isRight(schema, keyword))) return schema;
  const rest = Object.entries(schema).filter(([keyword]) => isRight(schema, keyword));
  if (!mended.has(schema)) mended.set(schema, Object.fromEntries(rest));
  return mended.get(schema) as Schema;
}

/** The schema that is written there, a `$ref` and what is beside it too. */
export function asSchema(node: Node): Node<Schema> {
  const schema = schemaOf(node.value);
  return schema === node.value ? (node as Node<Schema>) : node.with(schema);
}

export function typesOf({ type }: Schema): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

/** Whether the schema says that its value is an object, or at least what is in one. */
export function isObject(schema: Schema): boolean {
  return typesOf(schema).includes('object') || (schema.type === undefined && schema.properties !== undefined);
}

/** Whether the names of the properties are data: the schema says what a value is, not what it is called. */
export function isMap({ additionalProperties, patternProperties }: Schema): boolean {
  return typeof additionalProperties === 'object' || patternProperties !== undefined;
}

/** The name of the component, property or header that is written at the location. */
export function nameOf({ pointer, source }: { pointer: string; source: { absoluteRef: string } }): string {
  const last = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (last !== '') return last.replaceAll('~1', '/').replaceAll('~0', '~');
  return (source.absoluteRef.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}
