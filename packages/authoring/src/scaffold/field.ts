import type { Json, JsonObject } from '@botbat/document';
import { refTo, type Draft } from './draft.ts';
import { follow, objectOf, referredFile, type Part } from './source.ts';

/** A property that callers may write. */
export interface Field {
  name: string;
  schema: JsonObject;
  value: Json;
  /** Another value, after a change. */
  other: Json;
  /** Whether the thing has the property, which a new body of an old thing may not know. */
  isShown: boolean;
}

/** A text that is no id, time or state, so that it can be written. */
export function fieldIn({ source }: Draft, { node, file }: Part): Field | undefined {
  for (const [name, schema] of Object.entries(objectOf(node['properties']))) {
    const target = follow(source, schema, file)?.node ?? {};
    const { description: _description, ...rest } = objectOf(schema);
    const isText =
      [target['type']].flat().includes('string') && !['enum', 'const', 'format'].some((keyword) => keyword in target);
    const [value] = Array.isArray(target['examples']) ? target['examples'] : [];
    if (!isText || value === undefined || /(^|_)ids?$/.test(name)) continue;
    const shared = referredFile(schema, file);
    return { name, schema: shared === undefined ? rest : refTo(shared), value, other: value, isShown: true };
  }
  return undefined;
}

/** The property of a thing of which nothing is known. */
export function nameField(phrase: string): Field {
  const value = `First ${phrase}`;
  const schema = { type: 'string', minLength: 1, maxLength: 120, pattern: String.raw`\S`, examples: [value] };
  return { name: 'name', schema, value, other: `Another ${phrase}`, isShown: true };
}

/** The description stands behind the type, where people look for it. */
export function described({ type, $ref, ...rest }: JsonObject, description: string): JsonObject {
  return { ...(type !== undefined && { type }), ...($ref !== undefined && { $ref }), description, ...rest };
}
