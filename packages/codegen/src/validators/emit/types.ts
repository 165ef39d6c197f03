import type { Schema } from '@botbat/document';
import { TRUE, type At, type Expression, type Scope } from './scope.ts';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1 */
export type Type = 'string' | 'number' | 'integer' | 'array' | 'object' | 'boolean' | 'null';

/** Whether a value has one of the types. */
export function isOneOf(types: readonly Type[], at: At, scope: Scope): Expression {
  const conditions = types
    .filter((type) => !(type === 'integer' && types.includes('number')))
    .map((type) => isOf(type, at, scope));
  return conditions.length === 1 ? (conditions[0] ?? TRUE) : `(${conditions.join(' || ')})`;
}

export function isOf(type: Type, { value }: At, scope: Scope): Expression {
  switch (type) {
    case 'null':
      return `${value} === null`;
    case 'array':
      return `Array.isArray(${value})`;
    case 'object':
      return `${scope.use('isObject')}(${value})`;
    case 'integer':
      return `Number.isInteger(${value})`;
    case 'number':
      return `Number.isFinite(${value})`;
    default:
      return `typeof ${value} === ${JSON.stringify(type)}`;
  }
}

/** The types that a schema takes; none where it does not say. */
export function typesOf(schema: Schema | undefined, scope: Scope, passed: readonly Schema[] = []): Type[] {
  if (typeof schema !== 'object' || passed.includes(schema)) return [];
  if (schema.type !== undefined) return [schema.type].flat() as Type[];
  const { $ref } = schema;
  return typeof $ref === 'string' ? typesOf(scope.resolve($ref, schema), scope, [...passed, schema]) : [];
}
