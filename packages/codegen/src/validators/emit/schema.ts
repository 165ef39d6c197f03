import type { Schema, SchemaObject } from '@botbat/document';
import { printJson } from '../../print.ts';
import { arrayChecks } from './arrays.ts';
import { callTarget, targetOf } from './call.ts';
import { combinedChecks } from './combined.ts';
import { numberChecks } from './numbers.ts';
import { objectChecks } from './objects.ts';
import { and, choose, no, TRUE, type At, type Expression, type Scope } from './scope.ts';
import { stringChecks } from './strings.ts';
import { isOf, isOneOf, type Type } from './types.ts';
import { constCheck, enumCheck } from './values.ts';
import { markAll, unevaluatedChecks } from './unevaluated.ts';

/** The check of a value by a schema, in place. */
export function schemaCheck(schema: SchemaObject, at: At, scope: Scope): Expression {
  const isAsked = 'unevaluatedProperties' in schema || 'unevaluatedItems' in schema;
  if (!isAsked || !scope.keepsMarks) return plainCheck(schema, at, scope);
  const own = { ...at, marks: 'n' };
  return and([
    `(n = ${scope.use('marks')}())`,
    plainCheck(schema, own, scope),
    ...unevaluatedChecks(schema, own, scope),
    markAll(at),
  ]);
}

function plainCheck(schema: SchemaObject, at: At, scope: Scope): Expression {
  const value = and([constCheck(schema, at, scope), enumCheck(schema, at, scope)]);
  const target = targetOf(schema, scope);
  const rest = and([
    ...(target === undefined ? [] : [callTarget(target, at, scope)]),
    ...combinedChecks(schema, at, scope),
  ]);
  const types = schema.type === undefined ? undefined : ([schema.type].flat() as Type[]);
  if (types === undefined) return and([...untyped(schema, at, scope), value, rest]);
  // Faults beside a wrong type would only follow from it.
  const inside = and([...typed(types, schema, at, scope), value, rest]);
  return choose(isOneOf(types, at, scope), inside, no(scope, at, 'type', printTypes(types)));
}

/** Conditions of the types that a value can have; with one type, it has that. */
function typed(types: readonly Type[], schema: SchemaObject, at: At, scope: Scope): Expression[] {
  return types.flatMap((type) => {
    const check = checkOf(type, schema, at, scope);
    if (check === TRUE) return [];
    return [types.length === 1 ? check : choose(isOf(type, at, scope), check, TRUE)];
  });
}

function untyped(schema: SchemaObject, at: At, scope: Scope): Expression[] {
  return (['string', 'number', 'array', 'object'] as const).map((type) => {
    return choose(isOf(type, at, scope), checkOf(type, schema, at, scope), TRUE);
  });
}

function checkOf(type: Type, schema: SchemaObject, at: At, scope: Scope): Expression {
  switch (type) {
    case 'string':
      return stringChecks(schema, at, scope);
    case 'number':
    case 'integer':
      return numberChecks(schema, at, scope);
    case 'array':
      return arrayChecks(schema, at, scope);
    case 'object':
      return objectChecks(schema, at, scope);
    default:
      return TRUE;
  }
}

function printTypes(types: readonly Type[]): string {
  return printJson(types.length === 1 ? types[0] : types);
}

/** The text of a function that checks a value. */
export function printFunction(name: string, schema: Schema, scope: Scope, isExported: boolean): string {
  const at: At = { value: 'v', path: 'p', marks: scope.keepsMarks ? 'm' : undefined };
  const check = typeof schema === 'object' ? schemaCheck(schema, at, scope) : schema ? TRUE : no(scope, at, 'false');
  const locals = ['x', 'n'].filter((local) => new RegExp(`\\(${local} = `).test(check));
  const head = `${isExported ? 'export ' : ''}function ${name}(v, r, p${scope.keepsMarks ? ', m' : ''}) {\n`;
  return `${head}${locals.length > 0 ? `let ${locals.join(', ')};\n` : ''}return ${check};\n}\n`;
}
