import type { Content, MediaType, Schema } from '@botbat/document';
import { convert } from './convert.ts';
import { entriesOf, follow, isObject, type Context } from './schemas.ts';
import { text, union, type TypeNode } from './type-node.ts';

const BINARY = union([
  { kind: 'global', name: 'Blob' },
  { kind: 'global', name: 'File' },
]);
/** What `fetch` takes as it stands. */
const RAW: TypeNode[] = [
  text('string'),
  ...['Blob', 'ArrayBuffer', 'Uint8Array', 'ReadableStream'].map((name): TypeNode => ({ kind: 'global', name })),
];

/** The type of a request body: JSON where it may be, else a form, else what `fetch` takes. */
export function requestBody(content: Content, context: Context): TypeNode {
  const entries = Object.entries(content);
  const json = entries.filter(([name]) => isJson(name));
  const forms = entries.filter(([name]) => isMultipart(name));
  const urlencoded = entries.filter(([name]) => /^application\/x-www-form-urlencoded/i.test(name));
  const [chosen = []] = [json, urlencoded].filter((list) => list.length > 0);
  if (json.length === 0 && forms.length > 0) return union(forms.map(([, media]) => multipart(media, context)));
  if (chosen.length > 0) return union(chosen.map(([, media]) => convert(media?.schema, context)));
  return union(entries.length > 0 && entries.every(([name]) => isTextual(name)) ? [text('string')] : RAW);
}

/** The type of a response body. Of several media types, a client asks for JSON. */
export function responseBody(content: Content, context: Context): TypeNode {
  const entries = Object.entries(content);
  const json = entries.filter(([name]) => isJson(name));
  if (json.length > 0) return union(json.map(([, media]) => convert(media?.schema, context)));
  return union(entries.map(([name]) => (isTextual(name) ? text('string') : { kind: 'global', name: 'Blob' })));
}

export function jsonOf(content: Content | undefined): MediaType | undefined {
  return Object.entries(content ?? {}).find(([name]) => isJson(name))?.[1];
}

export function isJson(mediaType: string): boolean {
  return /^(application\/json|\*\/\*|application\/\*|[^;]*\+json)\s*(;|$)/i.test(mediaType);
}

export function isMultipart(mediaType: string): boolean {
  return /^multipart\//i.test(mediaType);
}

export function isTextual(mediaType: string): boolean {
  return /^(text\/|application\/([^;]*\+)?xml)/i.test(mediaType);
}

/** An object whose binary parts are files. @see https://spec.openapis.org/oas/v3.1.0#special-considerations-for-multipart-content */
function multipart(mediaType: MediaType, context: Context): TypeNode {
  const schema = follow(context, mediaType?.schema);
  const node = convert(schema, context);
  if (node.kind !== 'object' || !isObject(schema)) return node;
  const parts = new Map(entriesOf(schema.properties));
  const properties = node.properties.map((property) => {
    return { ...property, type: partType(parts.get(property.name), context) ?? property.type };
  });
  return { ...node, properties };
}

function partType(part: Schema | undefined, context: Context): TypeNode | undefined {
  const schema = follow(context, part);
  if (!isObject(schema)) return undefined;
  if (schema.type === 'array')
    return isBinary(follow(context, schema['items'] as Schema)) ? { kind: 'array', items: BINARY } : undefined;
  return isBinary(schema) ? BINARY : undefined;
}

/** A part without any type is sent as `application/octet-stream`. */
function isBinary(schema: Schema | undefined): boolean {
  if (!isObject(schema)) return false;
  if (schema.type === undefined)
    return Object.keys(schema).every((key) => ['description', 'contentMediaType'].includes(key));
  const isRaw = schema['contentMediaType'] !== undefined && schema['contentEncoding'] === undefined;
  return schema.type === 'string' && (isRaw || schema['format'] === 'binary');
}
