import type { SchemaObject } from '@botbat/document';
import { formatExport, hasBounds } from '../formats.ts';
import { and, no, type At, type Expression, type Scope } from './scope.ts';

const COMPARISONS = [
  ['minimum', '>='],
  ['maximum', '<='],
  ['exclusiveMinimum', '>'],
  ['exclusiveMaximum', '<'],
] as const;

/** The conditions of a number. */
export function numberChecks(schema: SchemaObject, at: At, scope: Scope): Expression {
  const { format, multipleOf } = schema;
  const bounds = COMPARISONS.flatMap(([keyword, operator]) => {
    const bound = schema[keyword];
    if (typeof bound !== 'number') return [];
    return [`(${at.value} ${operator} ${bound} || ${no(scope, at, keyword, `${bound}`)})`];
  });
  if (typeof multipleOf === 'number')
    bounds.push(`(${isMultiple(multipleOf, at, scope)} || ${no(scope, at, 'multipleOf', `${multipleOf}`)})`);
  if (typeof format === 'string' && hasBounds(format) && scope.isAsserted(format))
    bounds.push(
      `(${scope.use(formatExport(format))}(${at.value}) || ${no(scope, at, 'format', JSON.stringify(format))})`,
    );
  return and(bounds);
}

/** Of every integer, it is enough to know that it is one. */
function isMultiple(divisor: number, { value }: At, scope: Scope): Expression {
  return divisor === 1 ? `Number.isInteger(${value})` : `${scope.use('isMultiple')}(${value}, ${divisor})`;
}
