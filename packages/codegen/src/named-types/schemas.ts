import {
  fromPointer,
  isReference,
  lookUp,
  toPointer,
  type Description,
  type Schema,
  type SchemaObject,
} from '@botbat/document';
import type { Form } from './type-node.ts';

/** What every step from schema to type needs to know. */
export interface Context {
  description: Description;
  form: Form;
  /** Tells what a type cannot say. */
  warn(message: string): void;
}

const COMPONENT = /^#\/components\/schemas\/([\w.-]+)$/;

/** Where a reference leads, in the one way of writing it; `undefined` for anchors and what is elsewhere. */
export function pointerOf($ref: string): string | undefined {
  if (!$ref.startsWith('#')) return undefined;
  if (COMPONENT.test($ref)) return $ref.slice(1);
  try {
    return toPointer(fromPointer($ref));
  } catch {
    return undefined;
  }
}

/** What a reference leads to; nearly all lead to a component, without anything that is escaped. */
export function targetOf(description: Description, $ref: string): Schema | undefined {
  const [, name] = COMPONENT.exec($ref) ?? [];
  const schemas = description.components?.schemas ?? {};
  if (name !== undefined) return Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const pointer = pointerOf($ref);
  return pointer === undefined ? undefined : (lookUp(description, pointer) as Schema | undefined);
}

/** The schema at the end of a chain of references; `undefined` when there is none. */
export function follow(context: Pick<Context, 'description'>, schema: Schema | undefined): Schema | undefined {
  const last = chainOf(context, schema).at(-1);
  return isReference(last) ? undefined : last;
}

/** A schema, what it refers to, what that refers to. */
function chainOf({ description }: Pick<Context, 'description'>, schema: Schema | undefined): (Schema | undefined)[] {
  if (!isReference(schema)) return [schema];
  const chain = new Set<Schema | undefined>([schema]);
  for (const link of chain) {
    if (isReference(link) && pointerOf(link.$ref) !== undefined) chain.add(targetOf(description, link.$ref));
  }
  return [...chain];
}

export function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of schemas that a keyword holds; a broken description may have something else there. */
export function listOf(value: unknown): Schema[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'boolean' || isObject(item)) : [];
}

/** A map of schemas that a keyword holds. */
export function entriesOf(value: unknown): [name: string, schema: Schema][] {
  return isObject(value) ? (Object.entries(value) as [string, Schema][]) : [];
}

export function requiredOf(schema: SchemaObject): string[] {
  return Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : [];
}

/** A schema and what its `allOf` says beside it; what these refer to is not among them. */
export function inlineParts(schema: SchemaObject): SchemaObject[] {
  const parts = [schema];
  for (const part of parts) {
    for (const member of listOf(part['allOf'])) if (isObject(member)) parts.push(member);
  }
  return parts;
}

/** Beyond this nobody looks: every schema of a long chain would look through all that follow. */
const MOST_REFERENCES = 100;

/** The same together with what they refer to. */
export function allParts(context: Pick<Context, 'description'>, schemas: readonly SchemaObject[]): SchemaObject[] {
  const parts = new Set(schemas.flatMap(inlineParts));
  let followed = 0;
  for (const part of parts) {
    if (typeof part.$ref !== 'string') continue;
    if (++followed > MOST_REFERENCES) break;
    const target = targetOf(context.description, part.$ref);
    if (isObject(target)) for (const found of inlineParts(target)) parts.add(found);
  }
  return [...parts];
}

/** Whether these are too many references to have followed them all. */
export function isCutShort(parts: readonly SchemaObject[]): boolean {
  return parts.filter(({ $ref }) => typeof $ref === 'string').length > MOST_REFERENCES;
}

/** Whether values that go this way lack a property: `readOnly` in requests, `writeOnly` in responses. */
export function isOmitted(context: Context, property: Schema): boolean {
  const keyword = context.form === 'sent' ? 'readOnly' : 'writeOnly';
  return chainOf(context, property).some((schema) => isObject(schema) && schema[keyword] === true);
}
