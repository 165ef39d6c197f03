import { readFileSync } from 'node:fs';
import { dirname, resolve as resolvePath } from 'node:path';
import { parseYaml, Source } from '@redocly/openapi-core';
import { escapeKey, fromPointer } from './pointer.ts';
import { isReference } from './resolve.ts';

/** A part of a file: a JSON Pointer as a fragment of the file. */
export interface Place {
  source: Source;
  pointer: string;
}

/** A place with what stands there. */
interface Part extends Place {
  value: unknown;
}

/** An Example Object is a file, or in a map of examples. */
const IN_AN_EXAMPLE = /^(#(?:\/.*\/examples\/[^/]+)?\/value)(\/.*)?$/;

/**
 * Where a part of an example's value was written. Rules know only the value that was composed, so they name a place that
 * its file may not have; this goes on to the example that the part comes from.
 *
 * @param isMissing - whether the place lacks something: then it is to be added where the whole was written
 */
export function findOrigin(place: Place, isMissing: boolean): Place {
  const [, start, rest = ''] = IN_AN_EXAMPLE.exec(place.pointer) ?? [];
  if (start === undefined) return place;
  const whole = partOf(place.source, start);
  return (whole && walk(whole, fromPointer(rest), isMissing, [])) ?? place;
}

const FAULT = /^(Example value must conform to the schema: )(?:`[^`]*` property )?(.*)$/;

/** What is wrong with a part of an example, under the name that the part has where it was written. */
export function describeFault(message: string, pointer: string): string {
  const [, start, fault = ''] = FAULT.exec(message) ?? [];
  const place = IN_AN_EXAMPLE.exec(pointer);
  if (start === undefined || !place) return message;
  const keys = fromPointer(place[2] ?? '');
  // The place of a property that should not be there is its own, and the fault that of the object around it.
  const name = (/ properties `[^`]*`\.$/.test(fault) ? keys.slice(0, -1) : keys).at(-1);
  return `${start}${name === undefined ? '' : `\`${name}\` property `}${fault}`;
}

function walk(part: Part, keys: readonly string[], isMissing: boolean, passed: readonly string[]): Part | undefined {
  const [key, ...others] = keys;
  if (key === undefined) return (isMissing ? follow(part, keys, isMissing, passed) : undefined) ?? part;
  const own = childOf(part, key);
  return (own && walk(own, others, isMissing, passed)) ?? follow(part, keys, isMissing, passed);
}

/** Keys beside a `$ref` are merged over what it names, so the rest comes from there. */
function follow(part: Part, keys: readonly string[], isMissing: boolean, passed: readonly string[]): Part | undefined {
  if (!isReference(part.value)) return undefined;
  const file = resolvePath(dirname(part.source.absoluteRef), part.value.$ref);
  if (passed.includes(file)) return undefined;
  const source = readSource(file);
  const base = source && partOf(source, '#/value');
  return base && walk(base, keys, isMissing, [...passed, file]);
}

function partOf(source: Source, pointer: string): Part | undefined {
  const whole: Part = { source, pointer: '#', value: parseYaml(source.body) };
  return fromPointer(pointer).reduce<Part | undefined>((part, key) => part && childOf(part, key), whole);
}

function childOf({ source, pointer, value }: Part, key: string): Part | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return { source, pointer: `${pointer}/${escapeKey(key)}`, value: (value as { [key: string]: unknown })[key] };
}

/** There is no file where a `$ref` is a text like any other, because nothing was composed. */
function readSource(file: string): Source | undefined {
  try {
    return new Source(file, readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
