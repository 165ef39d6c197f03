import type { Schema, SchemaObject } from '@botbat/document';
import { printKey } from '../../print.ts';
import { tagOf, valuesOf } from '../discriminator.ts';
import { call, functionOf } from './call.ts';
import { schemaCheck } from './schema.ts';
import { choose, no, TRUE, type At, type Expression, type Scope } from './scope.ts';

/** `allOf`, `anyOf`, `oneOf`, `not`, `if`: conditions of the same value. */
export function combinedChecks(schema: SchemaObject, at: At, scope: Scope): Expression[] {
  const { allOf, anyOf, oneOf } = schema as { [keyword: string]: Schema[] | undefined };
  return [
    ...(allOf ?? []).map((part) => inPlace(part, at, scope)),
    ...(anyOf ? [alternatives('anyOf', anyOf, at, scope)] : []),
    ...(oneOf ? [alternatives('oneOf', oneOf, at, scope)] : []),
    notCheck(schema, at, scope),
    ifCheck(schema, at, scope),
  ];
}

function inPlace(schema: Schema, at: At, scope: Scope): Expression {
  return call(schema, at, scope, (leaf) => schemaCheck(leaf, at, scope));
}

function alternatives(keyword: 'anyOf' | 'oneOf', branches: readonly Schema[], at: At, scope: Scope): Expression {
  const tag = at.marks === undefined ? tagOf(branches, scope) : undefined;
  if (tag !== undefined) return tagCheck(tag, branches, at, scope);
  const names = branches.map((branch) => functionOf(branch, scope, 'branch') ?? scope.use('always'));
  const list = scope.constant('branches', `[${names.join(', ')}]`);
  return `${scope.use(keyword)}(${args(at)}, ${list}${at.marks === undefined ? '' : `, ${at.marks}`})`;
}

/** A property that tells the branches apart: only that branch is looked at. */
function tagCheck(tag: string, branches: readonly Schema[], at: At, scope: Scope): Expression {
  const rows = branches.flatMap((branch) => {
    const name = functionOf(branch, scope, 'branch') ?? scope.use('always');
    return valuesOf(branch, tag, scope).map((value) => `${printKey(String(value))}: ${name}`);
  });
  const table = scope.constant('kinds', `{ __proto__: null, ${rows.join(', ')} }`);
  return `${scope.use('tagged')}(${args(at)}, ${JSON.stringify(tag)}, ${table})`;
}

function notCheck({ not }: SchemaObject, at: At, scope: Scope): Expression {
  if (not === undefined) return TRUE;
  const check = functionOf(not as Schema, scope, 'not');
  const fault = no(scope, at, 'not');
  return check === undefined ? fault : `(!${check}(${at.value}) || ${fault})`;
}

function ifCheck(schema: SchemaObject, at: At, scope: Scope): Expression {
  if (schema['if'] === undefined) return TRUE;
  const check = functionOf(schema['if'] as Schema, scope, 'if') ?? scope.use('always');
  const [then, otherwise] = ['then', 'else'].map((keyword) =>
    schema[keyword] === undefined ? TRUE : inPlace(schema[keyword] as Schema, at, scope),
  );
  const condition =
    at.marks === undefined ? `${check}(${at.value})` : `${scope.use('fits')}(${at.value}, ${check}, ${at.marks})`;
  return at.marks === undefined
    ? choose(condition, then ?? TRUE, otherwise ?? TRUE)
    : `(${condition} ? ${then} : ${otherwise})`;
}

function args({ value, path }: At): string {
  return `${value}, r, ${path}`;
}
