import {
  listResponses,
  resolve,
  type Content,
  type Description,
  type Example,
  type Json,
  type JsonObject,
  type RequestBody,
  type Schema,
} from '@botbat/document';
import { nameEvents, nameOperations } from '../operation-name.ts';
import { allParts, entriesOf, follow, isObject, listOf, requiredOf } from './schemas.ts';

/** Examples of what the description names, by component: its own, and the parts of larger examples. */
export function collectExamples(description: Description): Map<string, Json[]> {
  const examples = new Map<string, Json[]>();
  const record = (name: string, value: Json): void => void examples.set(name, [...(examples.get(name) ?? []), value]);
  for (const [name, schema] of Object.entries(description.components?.schemas ?? {})) {
    const own = isObject(schema) && Array.isArray(schema['examples']) ? (schema['examples'] as Json[]) : [];
    for (const value of own) record(name, value);
  }
  for (const [content] of bodiesOf(description)) {
    for (const { schema, examples: named } of Object.values(content)) {
      for (const example of Object.values(named ?? {})) {
        const { value } = resolve<Example>(description, example);
        if (value !== undefined && schema !== undefined) visit(description, schema, value, record);
      }
    }
  }
  return examples;
}

function bodiesOf(description: Description): [Content][] {
  const all = [...nameOperations(description), ...nameEvents(description)];
  return all.flatMap(([, located]) => {
    const { requestBody } = located.operation;
    const request = requestBody ? resolve<RequestBody>(description, requestBody).content : {};
    const responses = listResponses(description, located).map(([, { content }]) => content ?? {});
    return [request, ...responses].map((content): [Content] => [content]);
  });
}

type Record = (name: string, value: Json) => void;

function visit(description: Description, schema: Schema, value: Json, record: Record): void {
  const context = { description };
  if (!isObject(schema)) return;
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(String(schema.$ref)) ?? [];
  if (name !== undefined) record(name, value);
  const target = follow(context, schema);
  if (!isObject(target)) return;
  // The whole is no example of its parts: it has more properties.
  for (const part of listOf(target['allOf'])) visit(description, follow(context, part) ?? part, value, record);
  for (const branch of listOf(target['oneOf']))
    if (fits(description, branch, value)) visit(description, branch, value, record);
  if (Array.isArray(value))
    for (const item of value) visit(description, (target['items'] ?? {}) as Schema, item, record);
  if (!isObject(value)) return;
  const properties = new Map(entriesOf(target.properties));
  for (const [key, item] of Object.entries(value as JsonObject)) {
    visit(description, properties.get(key) ?? ((target['additionalProperties'] ?? {}) as Schema), item, record);
  }
}

/** Enough of a validator to tell the branches of a `oneOf` apart. */
function fits(description: Description, branch: Schema, value: Json): boolean {
  const target = follow({ description }, branch);
  if (!isObject(target) || target.type === 'null') return false;
  if (!isObject(value)) return value !== null;
  const parts = allParts({ description }, [target]);
  const properties = new Map(parts.flatMap((part) => entriesOf(part.properties)));
  const hasAll = parts.flatMap(requiredOf).every((name) => Object.hasOwn(value, name));
  const isKnown = target['additionalProperties'] !== false || Object.keys(value).every((name) => properties.has(name));
  return hasAll && isKnown && [...properties].every(([name, schema]) => hasTag(schema, (value as JsonObject)[name]));
}

function hasTag(schema: Schema, value: Json | undefined): boolean {
  const values = isObject(schema) ? schema['enum'] : undefined;
  return value === undefined || !Array.isArray(values) || values.length > 1 || values[0] === value;
}
