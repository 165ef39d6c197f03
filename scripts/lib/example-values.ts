import { fromPointer, type Description, type Json, type JsonObject } from '@botbat/document';
import { listParts } from './parts.ts';

/** The value of one named example, and where it is written. */
export interface ExampleValue {
  /** The name of the component, or the key in the map of examples. */
  name: string;
  pointer: string;
  value: Json;
}

/** The named examples of a description, each once, where it is written. */
export function listExampleValues(description: Description): ExampleValue[] {
  const examples = listParts(description).filter(({ kind }) => kind === 'Example');
  return examples.map(({ pointer, value }) => {
    return { name: fromPointer(pointer).at(-1) ?? '', pointer, value: (value['value'] ?? null) as Json };
  });
}

/** Every object inside a value, itself among them. */
export function listObjects(value: Json): JsonObject[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(listObjects);
  return Array.isArray(value) ? inner : [value, ...inner];
}

/** Every text inside a value, keys left aside. */
export function listTexts(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}
