import type { Schema, SchemaObject } from '@botbat/document';
import { printJson, printKey } from '../../print.ts';
import { tagOf, valuesOf } from '../discriminator.ts';
import { call, functionOf } from './call.ts';
import { isThere } from './objects.ts';
import { checkRecursion } from './recursion.ts';
import { schemaCheck } from './schema.ts';
import { isOneOf, typesOf } from './types.ts';
import { choose, no, TRUE, type At, type Expression, type Scope } from './scope.ts';

/** `allOf`, `anyOf`, `oneOf`, `not`, `if`: conditions of the same value. */
export function combinedChecks(schema: SchemaObject, at: At, scope: Scope): Expression[] {
  const { allOf, anyOf, oneOf } = schema as { [keyword: string]: Schema[] | undefined };
  return [
    ...(allOf ?? []).map((part) => inPlace(part, at, scope)),
    ...(anyOf ? [presenceCheck(anyOf, at, scope) ?? alternatives('anyOf', anyOf, at, scope)] : []),
    ...(oneOf ? [alternatives('oneOf', oneOf, at, scope)] : []),
    notCheck(schema, at, scope),
    ifCheck(schema, at, scope),
  ];
}

/** `anyOf: [{ required: [email] }, { required: [phone] }]`: one of the properties has to be there. */
function presenceCheck(branches: readonly Schema[], at: At, scope: Scope): Expression | undefined {
  const names = branches.map((branch) => {
    const isPresence = typeof branch === 'object' && Object.keys(branch).join() === 'required';
    return isPresence && branch.required?.length === 1 ? (branch.required[0] as string) : undefined;
  });
  if (names.some((name) => name === undefined)) return undefined;
  const there = names.map((name) => isThere(name as string, at, scope));
  const faults = names.map((name) => no(scope, at, 'required', printJson(name)));
  return `(${[`!${scope.use('isObject')}(${at.value})`, ...there, `(${faults.join(' && ')})`].join(' || ')})`;
}

function inPlace(schema: Schema, at: At, scope: Scope): Expression {
  return call(schema, at, scope, (leaf) => schemaCheck(leaf, at, scope));
}

function alternatives(keyword: 'anyOf' | 'oneOf', branches: readonly Schema[], at: At, scope: Scope): Expression {
  const quick = at.marks === undefined ? quickCheck(branches, at, scope) : undefined;
  if (quick !== undefined) return quick;
  checkRecursion(branches, scope);
  const names = branches.map((branch) => functionOf(branch, scope, 'branch') ?? scope.use('always'));
  const list = scope.constant('branches', `[${names.join(', ')}]`);
  return `${scope.use(keyword)}(${args(at)}, ${list}${at.marks === undefined ? '' : `, ${at.marks}`})`;
}

/** Where it is plain from the outside which branch has to hold, the others are not looked at, and not spoken of. */
function quickCheck(branches: readonly Schema[], at: At, scope: Scope): Expression | undefined {
  const tag = tagOf(branches, scope);
  if (tag !== undefined) return tagCheck(tag, branches, at, scope);
  return typeCheck(branches, at, scope);
}

/** Branches of which each takes other types. */
function typeCheck(branches: readonly Schema[], at: At, scope: Scope): Expression | undefined {
  const types = branches.map((branch) => typesOf(branch, scope));
  const all = types.flat();
  const isDisjoint = new Set(all.map((type) => (type === 'integer' ? 'number' : type))).size === all.length;
  if (branches.length < 2 || !isDisjoint || types.some((list) => list.length === 0)) return undefined;
  return branches.reduceRight<Expression>(
    (rest, branch, index) => choose(isOneOf(types[index] ?? [], at, scope), inPlace(branch, at, scope), rest),
    no(scope, at, 'type', printJson(all)),
  );
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
