import { fromPointer, toPointer } from '@botbat/document';

const COMPONENT = /^\/components\/schemas\/[^/]+$/;

/** The `$id` under which ajv knows the schema at a JSON Pointer: `schema:Pet`, `part:%2Fcomponents%2F…`. */
export function partId(pointer: string): string {
  return COMPONENT.test(pointer) ? toId('schema', fromPointer(pointer)[2] ?? '') : toId('part', pointer);
}

/** Where the schema of an id of `partId` stands. */
export function pointerOfId(id: string): string {
  const name = nameOfId(id);
  return id.startsWith('part:') ? name : toPointer(['components', 'schemas', name]);
}

/** The `$id` of a schema that is written where it is used, and which nothing refers to. */
export function inlineId(name: string): string {
  return toId('inline', name);
}

export function isInline(id: string): boolean {
  return id.startsWith('inline:');
}

/** What a person calls the schema: the name of the component or a pointer. */
export function nameOfId(id: string): string {
  return decodeURIComponent(id.replace(/^(schema|part|inline):/, ''));
}

function toId(kind: string, name: string): string {
  return `${kind}:${encodeURIComponent(name)}`;
}
