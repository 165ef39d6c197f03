import type { SchemaObject } from '@botbat/document';
import { formatExport, isNumberFormat } from '../formats.ts';
import { printPattern } from '../patterns.ts';
import { choose, no, TRUE, type At, type Expression, type Scope } from './scope.ts';

/** The conditions of a text. One that is too long is not looked at any further, nor is one that has a fault. */
export function stringChecks(schema: SchemaObject, at: At, scope: Scope): Expression {
  const { maxLength, minLength, pattern, format } = schema;
  const steps: [condition: Expression, otherwise: Expression][] = [];
  if (typeof maxLength === 'number')
    steps.push([`!${scope.use('longer')}(${at.value}, ${maxLength})`, no(scope, at, 'maxLength', `${maxLength}`)]);
  if (typeof minLength === 'number' && minLength > 0)
    steps.push([atLeast(minLength, at, scope), no(scope, at, 'minLength', `${minLength}`)]);
  if (typeof pattern === 'string')
    steps.push([`${patternName(pattern, scope)}.test(${at.value})`, no(scope, at, 'pattern', JSON.stringify(pattern))]);
  if (typeof format === 'string' && !isNumberFormat(format) && scope.isAsserted(format))
    steps.push([`${scope.use(formatExport(format))}(${at.value})`, no(scope, at, 'format', JSON.stringify(format))]);
  return steps.reduceRight<Expression>((rest, [condition, otherwise]) => choose(condition, rest, otherwise), TRUE);
}

export function patternName(pattern: string, scope: Scope): string {
  return scope.constant('pattern', `/* @__PURE__ */ ${printPattern(pattern)}`);
}

function atLeast(length: number, { value }: At, scope: Scope): Expression {
  return length === 1 ? `${value} !== ''` : `${scope.use('longer')}(${value}, ${length - 1})`;
}
