import type { Schema, SchemaObject } from '@botbat/document';
import { functionOf } from './call.ts';
import type { At, Expression, Scope } from './scope.ts';

/** Conditions of what no other keyword has looked at. */
export function unevaluatedChecks(schema: SchemaObject, at: At, scope: Scope): Expression[] {
  return (['unevaluatedProperties', 'unevaluatedItems'] as const).flatMap((keyword) => {
    const inner = schema[keyword] as Schema | undefined;
    if (inner === undefined) return [];
    const check = functionOf(inner, scope, keyword) ?? scope.use('always');
    return [`${scope.use(keyword)}(${at.value}, r, ${at.path}, ${check}, n)`];
  });
}

/** For who asks around this schema, all that was looked at here counts. */
export function markAll({ marks }: At): Expression {
  return marks === undefined ? 'true' : `(!${marks} || ${marks}.merge(n))`;
}
