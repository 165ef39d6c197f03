import type { Schema, SchemaObject } from '@botbat/document';
import { printJson } from '../../print.ts';
import { call } from './call.ts';
import { schemaCheck } from './schema.ts';
import { and, below, choose, no, TRUE, type At, type Expression, type Scope } from './scope.ts';
import { patternName } from './strings.ts';

type Schemas = { [name: string]: Schema };

/** The conditions of an object. What one with too many properties holds is not looked at. */
export function objectChecks(schema: SchemaObject, at: At, scope: Scope): Expression {
  const { minProperties, maxProperties } = schema;
  const count = `Object.keys(${at.value}).length`;
  const inside = and([
    ...requiredChecks(schema, at, scope),
    typeof minProperties === 'number' && minProperties > 0
      ? `(${count} >= ${minProperties} || ${no(scope, at, 'minProperties', `${minProperties}`)})`
      : TRUE,
    closedCheck(schema, at, scope),
    ...propertyChecks(schema, at, scope),
    entriesCheck(schema, at, scope),
    ...dependentChecks(schema, at, scope),
  ]);
  if (typeof maxProperties !== 'number') return inside;
  return choose(`${count} <= ${maxProperties}`, inside, no(scope, at, 'maxProperties', `${maxProperties}`));
}

function requiredChecks({ required = [], properties = {} }: SchemaObject, at: At, scope: Scope): Expression[] {
  const others = required.filter((name) => !Object.hasOwn(properties, name) || isInherited(name));
  return others.map((name) => `(${isThere(name, at, scope)} || ${missing(name, at, scope)})`);
}

/** What is short comes first: it tells alternatives apart before what is inside of them is looked at. */
function propertyChecks({ properties = {}, required = [] }: SchemaObject, at: At, scope: Scope): Expression[] {
  const checks = Object.entries(properties).map(([name, schema]) => {
    const isRequired = required.includes(name) && !isInherited(name);
    return { check: propertyCheck(name, schema, isRequired, at, scope), isShort: isValue(schema) };
  });
  return [...checks.filter(({ isShort }) => isShort), ...checks.filter(({ isShort }) => !isShort)].map(
    ({ check }) => check,
  );
}

function isValue(schema: Schema): boolean {
  return typeof schema === 'object' && ('const' in schema || 'enum' in schema);
}

function propertyCheck(name: string, schema: Schema, isRequired: boolean, at: At, scope: Scope): Expression {
  const item: At = { value: 'x', path: below(at, printJson(name)) };
  const check = call(schema, item, scope, (leaf) => schemaCheck(leaf, item, scope));
  const marked =
    at.marks === undefined ? check : and([`(!${at.marks} || ${at.marks}.keys.add(${printJson(name)}))`, check]);
  if (isInherited(name))
    return marked === TRUE ? TRUE : `(!${isThere(name, at, scope)} || ((x = ${access(name, at)}), ${marked}))`;
  if (marked === TRUE) return isRequired ? `(${isThere(name, at, scope)} || ${missing(name, at, scope)})` : TRUE;
  const read = `(x = ${access(name, at)}) === undefined`;
  return isRequired ? `(${read} ? ${missing(name, at, scope)} : ${marked})` : `(${read} || ${marked})`;
}

/** An object that has only the properties that it names. */
function closedCheck(
  { additionalProperties, patternProperties, properties = {} }: SchemaObject,
  at: At,
  scope: Scope,
): Expression {
  if (additionalProperties !== false || patternProperties !== undefined) return TRUE;
  return `${scope.use('only')}(${at.value}, r, ${at.path}, ${namesOf(properties, scope)})`;
}

/** Conditions of each property by its name, which only a look at all names can tell. */
function entriesCheck(schema: SchemaObject, at: At, scope: Scope): Expression {
  const item: At = { value: 'x', path: 'p' };
  const check = and([
    ...patternChecks(schema, item, scope),
    additionalCheck(schema, item, scope),
    nameCheck(schema, scope),
  ]);
  const marked = at.marks === undefined ? check : and([entryMarks(schema, at, scope), check]);
  if (marked === TRUE) return TRUE;
  const marks = at.marks === undefined ? '' : `, ${at.marks}`;
  const entry = scope.helper('entry', `(k, x, r, p${marks}) {\nreturn ${marked};\n}`);
  return `${scope.use('entries')}(${at.value}, r, ${at.path}, ${entry}${marks})`;
}

function patternChecks({ patternProperties = {} }: SchemaObject, item: At, scope: Scope): Expression[] {
  return Object.entries(patternProperties as Schemas).map(([pattern, schema]) => {
    const check = call(schema, item, scope, (leaf) => schemaCheck(leaf, item, scope));
    return check === TRUE ? TRUE : `(!${patternName(pattern, scope)}.test(k) || ${check})`;
  });
}

function additionalCheck(schema: SchemaObject, item: At, scope: Scope): Expression {
  const { additionalProperties, patternProperties } = schema;
  const isClosed = additionalProperties === false && patternProperties === undefined;
  if (additionalProperties === undefined || isClosed) return TRUE;
  const check =
    additionalProperties === false
      ? no(scope, item, 'additionalProperties')
      : call(additionalProperties as Schema, item, scope, (leaf) => schemaCheck(leaf, item, scope));
  return check === TRUE ? TRUE : `(${[...isKnown(schema, scope), check].join(' || ')})`;
}

function isKnown({ properties = {}, patternProperties = {} }: SchemaObject, scope: Scope): Expression[] {
  const patterns = Object.keys(patternProperties as Schemas).map((pattern) => `${patternName(pattern, scope)}.test(k)`);
  return [...(Object.keys(properties).length > 0 ? [`${namesOf(properties, scope)}.has(k)`] : []), ...patterns];
}

function nameCheck({ propertyNames }: SchemaObject, scope: Scope): Expression {
  if (propertyNames === undefined) return TRUE;
  const name: At = { value: 'k', path: 'p' };
  return call(propertyNames as Schema, name, scope, (leaf) => schemaCheck(leaf, name, scope));
}

function entryMarks(schema: SchemaObject, { marks }: At, scope: Scope): Expression {
  const { additionalProperties, patternProperties = {} } = schema;
  const add = `${marks}.keys.add(k)`;
  if (additionalProperties !== undefined) return `(!${marks} || ${add})`;
  const patterns = Object.keys(patternProperties as Schemas).map((pattern) => `${patternName(pattern, scope)}.test(k)`);
  return patterns.length === 0 ? TRUE : `(!${marks} || !(${patterns.join(' || ')}) || ${add})`;
}

function dependentChecks(schema: SchemaObject, at: At, scope: Scope): Expression[] {
  const { dependentRequired = {}, dependentSchemas = {} } = schema;
  const names = Object.entries(dependentRequired as { [name: string]: string[] }).flatMap(([name, others]) =>
    others.map((other) => {
      const fault = no(scope, at, 'dependentRequired', printJson(other));
      return `(!(${isThere(name, at, scope)}) || ${isThere(other, at, scope)} || ${fault})`;
    }),
  );
  const schemas = Object.entries(dependentSchemas as Schemas).map(([name, dependent]) => {
    const check = call(dependent, at, scope, (leaf) => schemaCheck(leaf, at, scope));
    return choose(`(${isThere(name, at, scope)})`, check, TRUE);
  });
  return [...names, ...schemas];
}

function missing(name: string, at: At, scope: Scope): Expression {
  return no(scope, at, 'required', printJson(name));
}

function namesOf(properties: object, scope: Scope): string {
  return scope.constant('names', `/* @__PURE__ */ new Set(${printJson(Object.keys(properties))})`);
}

/** In JSON nothing is `undefined`; but some names every object of JavaScript has. */
export function isThere(name: string, at: At, scope: Scope): Expression {
  if (isInherited(name)) return `${scope.use('has')}(${at.value}, ${printJson(name)})`;
  return `${access(name, at)} !== undefined`;
}

function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function access(name: string, { value }: At): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${value}.${name}` : `${value}[${JSON.stringify(name)}]`;
}
