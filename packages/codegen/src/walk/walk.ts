import { fromPointer, isReference, lookUp, resolve, toPointer, type Description } from '@botbat/document';
import { GenerationError } from '../generation-error.ts';
import { REFERABLE, SHAPES, wanted, type Field, type Kind } from './shapes.ts';

/** Nothing that people write is half as deep; what follows the nesting of a schema by calls has to come to an end. */
export const MOST_LEVELS = 300;

/** The keys that lead to a place, the last one first. */
type Path = readonly [around: Path, key: string | number] | undefined;

/** One value of a description. */
export interface Place {
  value: unknown;
  kind: Kind;
  path: Path;
  level: number;
}

/**
 * Looks once at everything in a description before something is generated of it: generators need not ask again whether
 * an object is one.
 *
 * @param visit - is given every schema, each before what is in it
 * @throws {GenerationError} at the first place that holds what it must not, leads nowhere, or is nested too deeply
 */
export function walk(description: Description, visit: (place: Place) => void = () => {}): void {
  const followed = new Set<string>();
  const look = (place: Place): void => {
    check(place);
    if (place.kind === 'schema') visit(place);
    const target = targetOf(description, place, followed);
    if (target) targets.push(target);
    lookBelow(place, look);
  };
  const targets: Place[] = [{ value: description, kind: 'description', path: undefined, level: 0 }];
  for (const target of targets) look(target);
}

/** Every one of these is looked at anyway. */
const COMPONENT = /^#\/components\/schemas\/[^/]+$/;

const ANYTHING: Field = ['one', 'anything'];

/** What is no part of any shape only has to end. A field that is null is as good as none, but not in a schema. */
function lookBelow({ value, kind, path, level }: Place, look: (place: Place) => void): void {
  if (typeof value !== 'object' || value === null || kind === 'anything') return;
  const fields = SHAPES[kind]?.fields;
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const [holds, inner] = fields?.get(key) ?? ANYTHING;
    if (inner === 'anything' ? typeof item !== 'object' || item === null : item === null && kind !== 'schema') continue;
    const child: Place = { value: item, kind: inner, path: [path, key], level: level + 1 };
    if (holds === 'one') look(child);
    else lookAtItems(child, holds, look);
  }
}

function lookAtItems({ value, kind, path, level }: Place, holds: Field[0], look: (place: Place) => void): void {
  const isFitting = typeof value === 'object' && value !== null && Array.isArray(value) === (holds === 'list');
  if (!isFitting) throw wrong(path, holds === 'list' ? 'a list' : 'an object', value);
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    // Extensions of paths and responses may be anything.
    const isExtension = key.startsWith('x-') && (kind === 'pathItem' || kind === 'response');
    look({ value: item, kind: isExtension ? 'anything' : kind, path: [path, key], level: level + 1 });
  }
}

function check({ value, kind, path, level }: Place): void {
  const isTooDeep = kind === 'anything' ? isDeeper(value, MOST_LEVELS - level) : level > MOST_LEVELS;
  if (isTooDeep) throw new GenerationError(pointerTo(path), `This is nested more than ${MOST_LEVELS} levels deep.`);
  if (kind === 'anything') return;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const isFitting = kind === 'text' ? typeof value === 'string' : isObject;
  if (!isFitting && !(kind === 'schema' && typeof value === 'boolean')) throw wrong(path, wanted(kind), value);
  if (isReference(value) && REFERABLE.has(kind)) return;
  const missing = SHAPES[kind]?.required?.find((name) => !Object.hasOwn(value as object, name));
  if (missing !== undefined) throw new GenerationError(pointerTo(path), `There should be a \`${missing}\` here.`);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels < 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

/** What a reference leads to, once: it has to be of the same kind. */
function targetOf(description: Description, { value, kind, path }: Place, followed: Set<string>): Place | undefined {
  if (!isReference(value) || (kind !== 'schema' && !REFERABLE.has(kind))) return undefined;
  const key = `${kind} ${value.$ref}`;
  if (followed.has(key) || (kind === 'schema' && COMPONENT.test(value.$ref))) return undefined;
  followed.add(key);
  if (kind !== 'schema') resolveAt(description, value, path);
  const target = value.$ref.startsWith('#') ? lookUp(description, value.$ref) : undefined;
  if (target === undefined) return undefined;
  const keys = fromPointer(value.$ref);
  return { value: target, kind, path: pathOf(keys), level: keys.length };
}

function resolveAt(description: Description, value: { $ref: string }, path: Path): void {
  try {
    resolve(description, value);
  } catch (cause) {
    throw new GenerationError(pointerTo(path), (cause as Error).message, { cause });
  }
}

function wrong(path: Path, expected: string, value: unknown): GenerationError {
  const text = JSON.stringify(value) ?? String(value);
  const found = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new GenerationError(pointerTo(path), `This should be ${expected}, instead got \`${found}\`.`);
}

function pathOf(keys: readonly string[]): Path {
  return keys.reduce<Path>((path, key) => [path, key], undefined);
}

export function pointerTo(path: Path): string {
  const keys: (string | number)[] = [];
  for (let rest = path; rest; rest = rest[0]) keys.push(rest[1]);
  return toPointer(keys.reverse());
}
