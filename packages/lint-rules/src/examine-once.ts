import { hash } from 'node:crypto';
import type { RulesetDefinition } from '@stoplight/spectral-core';

/** A function of a rule of Spectral's: it looks at a value that stands at a path, and returns what it finds. */
type RuleFunction = (value: unknown, options: unknown, context: RuleContext) => unknown;
interface RuleContext {
  path: (string | number)[];
  document: { data: unknown };
}

/**
 * The functions that try examples against schemas: nearly all the time of a run, for each compiles the schema anew. What
 * they find follows from the value, and from whether it stands in a request or a response.
 */
const EXPENSIVE: ReadonlySet<string> = new Set(['oasExample']);

/** The keys of OpenAPI that say what a path leads to; all others are names. */
const KEYWORDS: ReadonlySet<unknown> = new Set(
  'paths webhooks callbacks components requestBodies requestBody responses content headers parameters schemas'.split(
    ' ',
  ),
);

/**
 * The same ruleset, whose expensive functions look at each value once, in all runs. Spectral follows references, so it
 * meets a shared part at each place that refers to it: a header of all responses a thousand times; and from one run to
 * the next most parts stay what they are. A value in which something was found is looked at again, for each place is
 * reported.
 */
export function examineOnce<Ruleset extends RulesetDefinition>(ruleset: Ruleset): Ruleset {
  return mapFunctions(ruleset, (look) => (EXPENSIVE.has(look.name) ? remembering(look) : look)) as Ruleset;
}

function remembering(look: RuleFunction): RuleFunction {
  const known = new WeakMap<object, Set<string>>();
  const clean = new Set<string>();
  return new Proxy(look, {
    apply(target, self, [value, options, context]: Parameters<RuleFunction>) {
      const examine = (given: unknown) => Reflect.apply(target, self, [given, options, context]);
      if (typeof value !== 'object' || value === null) return examine(value);
      const kind = kindOf(context);
      if (known.get(value)?.has(kind)) return undefined; // The same object, which is faster to tell than the same text.
      const text = digest(kind, value);
      const isClean = (text !== undefined && clean.has(text)) || isNone(examine(nameSchema(value, context)));
      const results = isClean ? undefined : examine(value);
      if (!isNone(results)) return results;
      known.set(value, (known.get(value) ?? new Set()).add(kind));
      if (text !== undefined) clean.add(text);
      return undefined;
    },
  });
}

/** All that a finding depends on besides the value: where it stands, and what kind of document that is. */
function kindOf({ path, document }: RuleContext): string {
  const { openapi, jsonSchemaDialect } = document.data as { openapi?: unknown; jsonSchemaDialect?: unknown };
  return JSON.stringify([openapi, jsonSchemaDialect, kindsIn(path)]);
}

function kindsIn(path: RuleContext['path']): unknown[] {
  return path.map((key) => (KEYWORDS.has(key) ? key : '*'));
}

/**
 * The same value, whose schema has an `$id` that follows from its text: Spectral compiles what has an `$id` once in a
 * run, and anything else at each place. It shows in messages, so it is for a first look only.
 */
function nameSchema(value: object, { path }: RuleContext): object {
  const { schema } = value as { schema?: unknown };
  if (!isPlain(schema) || '$id' in schema) return value;
  // Requests and responses do without what is only for the others.
  const text = digest(JSON.stringify(kindsIn(path.slice(0, 4))), schema);
  return text === undefined ? value : { ...value, schema: { ...schema, $id: `urn:sha1:${text}` } };
}

/** What stands for a text; nothing for a value that contains itself. */
function digest(kind: string, value: object): string | undefined {
  try {
    return hash('sha1', kind + JSON.stringify(value));
  } catch {
    return undefined;
  }
}

function isNone(results: unknown): boolean {
  return results === undefined || (Array.isArray(results) && results.length === 0);
}

/** Copies a ruleset, with those that it extends, and puts another function in the place of each. */
function mapFunctions(value: unknown, change: (look: RuleFunction) => RuleFunction): unknown {
  if (Array.isArray(value)) return value.map((item) => mapFunctions(item, change));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isFunction = key === 'function' && typeof child === 'function';
      return [key, isFunction ? change(child as RuleFunction) : mapFunctions(child, change)];
    }),
  );
}

/** Formats are sets and functions, and stay what they are. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
