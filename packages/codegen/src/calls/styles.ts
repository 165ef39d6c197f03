import { resolve, type Description, type Parameter, type Schema, type SchemaObject } from '@botbat/document';

/** The runtime's `Style`. */
export type Style = 'json' | [style: string, explode: boolean];

/**
 * How a parameter is written, where that is not the usual way of the runtime: texts and numbers as they are, lists in a
 * query as parameters of one name, objects in a query as `deepObject`.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function styleOf(description: Description, parameter: Parameter): Style | undefined {
  if (parameter.content) return 'json';
  const fallback = parameter.in === 'query' ? 'form' : 'simple';
  const { style = fallback, explode = style === 'form', schema = true } = parameter;
  const isUsual = parameter.in === 'query' ? isUsualQuery : isUsualPath;
  const may = (type: string) => mayBe(description, schema, type);
  return isUsual(style, explode, may) ? undefined : [style, explode];
}

type May = (type: string) => boolean;

/** A single value is written alike in all styles of a query. */
function isUsualQuery(style: string, explode: boolean, may: May): boolean {
  if (style === 'deepObject' || !(may('array') || may('object'))) return true;
  return style === 'form' && explode && !may('object');
}

function isUsualPath(style: string, _explode: boolean, may: May): boolean {
  return style === 'simple' && !may('array') && !may('object');
}

/** Deeper than any parameter goes, so that circles end. */
const DEEP = 20;

function mayBe(description: Description, schema: Schema, type: string, depth = 0): boolean {
  if (typeof schema === 'boolean' || depth > DEEP) return schema !== false;
  if (schema.$ref !== undefined) {
    return mayBe(description, resolve<SchemaObject>(description, { $ref: schema.$ref }), type, depth + 1);
  }
  if (schema.type !== undefined) return [schema.type].flat().includes(type as never);
  if (Array.isArray(schema.enum)) return schema.enum.some((value) => typeOf(value) === type);
  const { anyOf, oneOf, allOf } = schema as { [keyword: string]: Schema[] | undefined };
  const some = anyOf ?? oneOf;
  const goes = (each: Schema) => mayBe(description, each, type, depth + 1);
  return (some?.some(goes) ?? true) && (allOf?.every(goes) ?? true);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
