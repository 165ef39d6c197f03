import { escapeKey, isReference, type Description } from '@botbat/document';

/** The objects of OpenAPI that hold schemas or examples, by their names in the specification. */
export type Kind =
  | 'OpenAPI'
  | 'Paths'
  | 'Path Item'
  | 'Operation'
  | 'Callback'
  | 'Components'
  | 'Parameter'
  | 'Header'
  | 'Request Body'
  | 'Responses'
  | 'Response'
  | 'Media Type'
  | 'Encoding'
  | 'Example'
  | 'Schema';

/** One object of a description, with the place where it is written. */
export interface Part {
  kind: Kind;
  /** The field of the object around it that holds it, such as `properties`. */
  field: string;
  value: { [key: string]: unknown };
  /** A JSON Pointer from the root. */
  pointer: string;
}

/** Which fields of an object hold other objects: one, an array of them, or a map of them. */
interface Shape {
  one?: { [field: string]: Kind };
  lists?: { [field: string]: Kind };
  maps?: { [field: string]: Kind };
  /** What every field but the extensions holds. */
  every?: Kind;
}

const fields = (kind: Kind, ...names: string[]) => Object.fromEntries(names.map((name) => [name, kind]));

/** @see https://spec.openapis.org/oas/v3.1.0#schema */
const SHAPES: { [kind in Kind]: Shape } = {
  OpenAPI: { one: { paths: 'Paths', components: 'Components' }, maps: { webhooks: 'Path Item' } },
  Paths: { every: 'Path Item' },
  'Path Item': {
    one: fields('Operation', 'get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'),
    lists: { parameters: 'Parameter' },
  },
  Operation: {
    one: { requestBody: 'Request Body', responses: 'Responses' },
    lists: { parameters: 'Parameter' },
    maps: { callbacks: 'Callback' },
  },
  Callback: { every: 'Path Item' },
  Components: {
    maps: {
      schemas: 'Schema',
      responses: 'Response',
      parameters: 'Parameter',
      examples: 'Example',
      requestBodies: 'Request Body',
      headers: 'Header',
      callbacks: 'Callback',
      pathItems: 'Path Item',
    },
  },
  Parameter: { one: { schema: 'Schema' }, maps: { content: 'Media Type', examples: 'Example' } },
  Header: { one: { schema: 'Schema' }, maps: { content: 'Media Type', examples: 'Example' } },
  'Request Body': { maps: { content: 'Media Type' } },
  Responses: { every: 'Response' },
  Response: { maps: { headers: 'Header', content: 'Media Type' } },
  'Media Type': { one: { schema: 'Schema' }, maps: { examples: 'Example', encoding: 'Encoding' } },
  Encoding: { maps: { headers: 'Header' } },
  Example: {},
  Schema: {
    one: {
      ...fields('Schema', 'items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else'),
      ...fields('Schema', 'unevaluatedItems', 'unevaluatedProperties', 'contentSchema'),
    },
    lists: fields('Schema', 'allOf', 'anyOf', 'oneOf', 'prefixItems'),
    maps: fields('Schema', 'properties', 'patternProperties', 'dependentSchemas', '$defs'),
  },
};

/**
 * Every object of a bundled description, each once, where it is written. References are left out, but for schemas,
 * where keywords may stand beside a `$ref`.
 */
export function listParts(description: Description): Part[] {
  const parts: Part[] = [];
  const queue: Part[] = [{ kind: 'OpenAPI', field: '', value: { ...description }, pointer: '' }];
  for (let part = queue.pop(); part; part = queue.pop()) {
    parts.push(part);
    queue.push(...listChildren(part).toReversed());
  }
  return parts;
}

function listChildren({ kind, value, pointer }: Part): Part[] {
  const { one = {}, lists = {}, maps = {}, every } = SHAPES[kind];
  return Object.entries(value).flatMap(([field, content]) => {
    const place = `${pointer}/${escapeKey(field)}`;
    if (every !== undefined) return field.startsWith('x-') ? [] : toPart(every, field, content, place);
    const single = one[field];
    if (single !== undefined) return toPart(single, field, content, place);
    const member = lists[field] ?? maps[field];
    return member === undefined ? [] : toParts(member, field, content, place);
  });
}

function toParts(kind: Kind, field: string, content: unknown, pointer: string): Part[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => toPart(kind, field, value, `${pointer}/${escapeKey(key)}`));
}

function toPart(kind: Kind, field: string, value: unknown, pointer: string): Part[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (isReference(value) && kind !== 'Schema') return [];
  return [{ kind, field, value: value as Part['value'], pointer }];
}
