import { isAbsolute, dirname, resolve as resolvePath } from 'node:path';
import { readFileSync } from 'node:fs';
import { parseYaml, type Oas3Preprocessor, type UserContext } from '@redocly/openapi-core';
import type { Json, JsonObject } from './types.ts';

/** Reads the value of the Example Object in a file; `undefined` when there is none. */
type ReadExample = (file: string) => Json | undefined;

/** A `$ref` inside an example's value that cannot be replaced. */
export class ComposeError extends Error {
  override name = 'ComposeError' as const;
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
export function composeExample(value: Json, file: string, read: ReadExample, above: string[] = [file]): Json {
  if (Array.isArray(value)) return value.map((item) => composeExample(item, file, read, above));
  if (!isObject(value)) return value;
  const { $ref, ...rest } = value;
  const compose = (object: JsonObject) => mapValues(object, (item) => composeExample(item, file, read, above));
  if (typeof $ref !== 'string') return compose(value);
  const target = resolvePath(dirname(file), $ref);
  if (above.includes(target)) throw new ComposeError(`\`${$ref}\` leads back to the example that it is part of.`);
  const base = read(target);
  if (base === undefined)
    throw new ComposeError(`\`${$ref}\` is not a file with an example. Name one that has a \`value\`.`);
  const composed = composeExample(base, target, read, [...above, target]);
  if (Object.keys(rest).length === 0) return composed;
  if (!isObject(composed))
    throw new ComposeError(`\`${$ref}\` is not an object, so no keys can stand beside the \`$ref\`.`);
  return mergeOver(composed, compose(rest));
}

/** The composition as a Redocly preprocessor: lint and bundle see the composed values. */
export const composeExamples: Oas3Preprocessor = () => {
  const read = cached(readExample);
  return {
    Example: {
      enter(example: { value?: unknown }, context: UserContext) {
        const file = context.location.source.absoluteRef;
        if (example.value === undefined || !isAbsolute(file)) return;
        try {
          example.value = composeExample(example.value as Json, file, read);
        } catch (error) {
          if (!(error instanceof ComposeError)) throw error;
          context.report({ message: error.message, location: context.location.child('value') });
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

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
