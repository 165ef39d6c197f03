import { isAbsolute, dirname, resolve as resolvePath } from 'node:path';
import { readFileSync } from 'node:fs';
import { parseYaml, Source, type Oas3Preprocessor, type UserContext } from '@redocly/openapi-core';
import { escapeKey } from './pointer.ts';
import type { Json, JsonObject } from './types.ts';

/** Reads the value of the Example Object in a file; `undefined` when there is none. */
type ReadExample = (file: string) => Json | undefined;

/** Where a value is written: in a file, at a URI fragment with a JSON Pointer. */
interface Place {
  file: string;
  pointer: string;
}

/** A `$ref` inside an example's value that cannot be replaced. */
export class ComposeError extends Error {
  override name = 'ComposeError' as const;
  /** Where the `$ref` is, which may be in an example that this one is composed of. */
  readonly place: Place;

  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}

/**
 * Replaces each `$ref` inside an example's value by the value of the example in that file; keys beside the `$ref` are
 * merged over it. So an entity's example exists once, and lists, histories and events are made of it.
 *
 * Unlike RFC 7396, `null` is a value here, for outputs show it.
 *
 * @throws {ComposeError} when a reference leads nowhere, an example is composed of itself, or keys stand beside a
 *   reference to something that has none.
 */
export function composeExample(value: Json, place: Place, read: ReadExample, above = [place.file]): Json {
  const composeChild = (child: Json, key: string | number) => composeExample(child, childOf(place, key), read, above);
  if (Array.isArray(value)) return value.map(composeChild);
  if (!isObject(value)) return value;
  const { $ref, ...rest } = value;
  if (typeof $ref !== 'string') return mapValues(value, composeChild);
  const base = composeTarget($ref, place, read, above);
  if (Object.keys(rest).length === 0) return base;
  if (isObject(base)) return mergeOver(base, mapValues(rest, composeChild));
  throw new ComposeError(`\`${$ref}\` is not an object, so no keys can stand beside the \`$ref\`.`, place);
}

function composeTarget($ref: string, place: Place, read: ReadExample, above: string[]): Json {
  const file = resolvePath(dirname(place.file), $ref);
  if (above.includes(file))
    throw new ComposeError(
      `\`${$ref}\` leads back to the example that it is part of. Write the values out instead.`,
      place,
    );
  const value = read(file);
  if (value !== undefined) return composeExample(value, { file, pointer: '#/value' }, read, [...above, file]);
  throw new ComposeError(`\`${$ref}\` is not a file with an example. Name one that has a \`value\`.`, place);
}

function childOf({ file, pointer }: Place, key: string | number): Place {
  return { file, pointer: `${pointer}/${escapeKey(String(key))}` };
}

/** The composition as a Redocly preprocessor: lint and bundle see the composed values. */
export const composeExamples: Oas3Preprocessor = () => {
  const read = cached(readExample);
  return {
    Example: {
      enter(example: { value?: unknown }, context: UserContext) {
        const { source, pointer } = context.location.child('value');
        if (example.value === undefined || !isAbsolute(source.absoluteRef)) return;
        try {
          example.value = composeExample(example.value as Json, { file: source.absoluteRef, pointer }, read);
        } catch (error) {
          if (!(error instanceof ComposeError)) throw error;
          const { file } = error.place;
          const where = file === source.absoluteRef ? source : new Source(file, readFileSync(file, 'utf8'));
          context.report({ message: error.message, location: { source: where, pointer: error.place.pointer } });
        }
      },
    },
  };
};

function readExample(file: string): Json | undefined {
  try {
    return (parseYaml(readFileSync(file, 'utf8')) as { value?: Json } | undefined)?.value;
  } catch {
    return undefined;
  }
}

function cached<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) as Value;
  };
}

function mergeOver(base: JsonObject, overrides: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(overrides)) {
    const old = merged.get(key);
    merged.set(key, isObject(value) && isObject(old) ? mergeOver(old, value) : value);
  }
  return Object.fromEntries(merged);
}

function mapValues(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
