import type { Schema, SchemaObject } from '@botbat/document';
import { call, functionOf } from './call.ts';
import { schemaCheck } from './schema.ts';
import { typesOf } from './types.ts';
import { and, below, choose, no, TRUE, type At, type Expression, type Scope } from './scope.ts';

/** The conditions of an array. What one that is too long holds is not looked at. */
export function arrayChecks(schema: SchemaObject, at: At, scope: Scope): Expression {
  const { minItems, maxItems, uniqueItems } = schema;
  const inside = and([
    typeof minItems === 'number' && minItems > 0
      ? `(${at.value}.length >= ${minItems} || ${no(scope, at, 'minItems', `${minItems}`)})`
      : TRUE,
    ...prefixChecks(schema, at, scope),
    itemsCheck(schema, at, scope),
    containsCheck(schema, at, scope),
    uniqueItems === true ? `${scope.use(uniqueBy(schema, scope))}(${at.value}, r, ${at.path})` : TRUE,
  ]);
  if (typeof maxItems !== 'number') return inside;
  return choose(`${at.value}.length <= ${maxItems}`, inside, no(scope, at, 'maxItems', `${maxItems}`));
}

/** What tells whether items are the same: those that can be no objects need less. */
function uniqueBy({ items, prefixItems }: SchemaObject, scope: Scope): string {
  const types = prefixItems === undefined ? typesOf(items as Schema | undefined, scope) : [];
  return types.length > 0 && !types.some((type) => type === 'object' || type === 'array') ? 'uniqueValues' : 'unique';
}

function prefixChecks({ prefixItems }: SchemaObject, at: At, scope: Scope): Expression[] {
  const schemas = (prefixItems ?? []) as Schema[];
  const checks = schemas.map((schema, index) => {
    const item: At = { value: 'x', path: below(at, `${index}`) };
    const check = call(schema, item, scope, (leaf) => schemaCheck(leaf, item, scope));
    return check === TRUE ? TRUE : `(${at.value}.length <= ${index} || ((x = ${at.value}[${index}]), ${check}))`;
  });
  const mark = at.marks === undefined || schemas.length === 0 ? TRUE : markItems(at, `${schemas.length}`);
  return [...checks, mark];
}

function itemsCheck({ items, prefixItems }: SchemaObject, at: At, scope: Scope): Expression {
  if (items === undefined) return TRUE;
  const start = Array.isArray(prefixItems) ? prefixItems.length : 0;
  const mark = at.marks === undefined ? TRUE : markItems(at, 'Infinity');
  if (items === false) return and([`(${at.value}.length <= ${start} || ${no(scope, at, 'items', `${start}`)})`, mark]);
  const check = functionOf(items as Schema, scope, 'item');
  if (check === undefined) return mark;
  const from = start === 0 ? '' : `, ${start}`;
  return and([`${scope.use('items')}(${at.value}, r, ${at.path}, ${check}${from})`, mark]);
}

/** What `contains` fits counts as looked at. */
function containsCheck({ contains, minContains = 1, maxContains }: SchemaObject, at: At, scope: Scope): Expression {
  if (contains === undefined) return TRUE;
  const check = functionOf(contains as Schema, scope, 'contains') ?? scope.use('always');
  const most = maxContains === undefined ? 'Infinity' : String(maxContains);
  const marks = at.marks === undefined ? '' : `, ${at.marks}`;
  return `${scope.use('contains')}(${at.value}, r, ${at.path}, ${check}, ${String(minContains)}, ${most}${marks})`;
}

function markItems({ marks }: At, count: string): Expression {
  return `(!${marks} || (${marks}.items = Math.max(${marks}.items, ${count})) >= 0)`;
}
