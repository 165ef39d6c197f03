import type { Schema, SchemaObject } from '@botbat/document';
import { no, TRUE, type At, type Expression, type Scope } from './scope.ts';
import { schemasUnder } from '../keywords.ts';

/** Keywords that no value breaks. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$id',
  '$schema',
  '$anchor',
  '$dynamicAnchor',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'examples',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
]);

/** The keywords of a schema that say what is valid. */
export function conditionsOf(schema: SchemaObject): string[] {
  return Object.keys(schema).filter((keyword) => !ANNOTATIONS.has(keyword));
}

/** How a check of another value goes on: in a function of its own, unless it is short. */
export function call(schema: Schema, at: At, scope: Scope, inline: (schema: SchemaObject) => Expression): Expression {
  if (schema === true) return TRUE;
  if (schema === false) return no(scope, at, 'false');
  const conditions = conditionsOf(schema);
  if (conditions.length === 0) return TRUE;
  const target = referenceTarget(schema, conditions, scope);
  if (target !== undefined) return callTarget(target, at, scope);
  return isLeaf(schema, conditions) ? inline(schema) : apply(scope.define(schema, hintOf(at)), at);
}

/** The function that checks a schema, where one is needed and not a call of it; `undefined` when nothing breaks it. */
export function functionOf(schema: Schema, scope: Scope, hint: string): string | undefined {
  if (schema === true || (typeof schema === 'object' && conditionsOf(schema).length === 0)) return undefined;
  if (schema === false) return scope.use('never');
  const target = referenceTarget(schema, conditionsOf(schema), scope);
  if (target === undefined) return scope.define(schema, hint);
  if (target === false) return scope.use('never');
  return isAlwaysTrue(target) ? undefined : scope.import(target);
}

/** What a schema refers to. */
export function callTarget(target: Schema, at: At, scope: Scope): Expression {
  if (target === false) return no(scope, at, 'false');
  return isAlwaysTrue(target) ? TRUE : apply(scope.import(target), at);
}

type References = Pick<Scope, 'resolve' | 'isDynamic'>;

/** @throws {TypeError} when a reference depends on who asks */
export function targetOf(schema: SchemaObject, scope: References): Schema | undefined {
  const { $ref, $dynamicRef } = schema;
  if (typeof $ref === 'string') return scope.resolve($ref, schema);
  return typeof $dynamicRef === 'string' ? dynamicTarget($dynamicRef, schema, scope) : undefined;
}

/** As long as only one schema can be meant, it is as good as a `$ref`. */
function dynamicTarget(reference: string, schema: SchemaObject, scope: References): Schema {
  const target = scope.resolve(reference, schema);
  const anchor = typeof target === 'object' ? target['$dynamicAnchor'] : undefined;
  if (typeof anchor !== 'string' || !reference.endsWith(`#${anchor}`)) return target;
  if (typeof target === 'object' && !scope.isDynamic(anchor, target)) return target;
  throw new TypeError(
    `\`$dynamicRef\` cannot be followed: what \`${anchor}\` means depends on who refers to this schema`,
  );
}

function referenceTarget(schema: SchemaObject, conditions: readonly string[], scope: Scope): Schema | undefined {
  const isReference = conditions.length === 1 && (conditions[0] === '$ref' || conditions[0] === '$dynamicRef');
  return isReference ? targetOf(schema, scope) : undefined;
}

function apply(name: string, { value, path, marks }: At): Expression {
  const where = path === 'p' ? 'p' : `r && ${path}`;
  return `${name}(${value}, r, ${where}${marks === undefined ? '' : `, ${marks}`})`;
}

function isAlwaysTrue(schema: Schema): boolean {
  return schema === true || (typeof schema === 'object' && conditionsOf(schema).length === 0);
}

const MOST_INLINE = 5;

function isLeaf(schema: SchemaObject, conditions: readonly string[]): boolean {
  const isShort = conditions.length <= MOST_INLINE && !('$ref' in schema) && !('$dynamicRef' in schema);
  return (
    isShort && conditions.every((keyword) => schemasUnder(keyword, schema[keyword]).length === 0 && isPlain(keyword))
  );
}

/** These look into what an object or an array holds. */
function isPlain(keyword: string): boolean {
  return !['required', 'dependentRequired', 'properties', 'uniqueItems'].includes(keyword);
}

/** `[p, "name"]` → `name` */
function hintOf({ path }: At): string {
  return /"(.*)"\]$/.exec(path)?.[1] ?? 'part';
}
