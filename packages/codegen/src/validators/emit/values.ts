import type { SchemaObject } from '@botbat/document';
import { printJson } from '../../print.ts';
import { no, TRUE, type At, type Expression, type Scope } from './scope.ts';

/** A list that is searched in order below this length. */
const SHORT = 32;

export function constCheck(schema: SchemaObject, at: At, scope: Scope): Expression {
  if (!Object.hasOwn(schema, 'const')) return TRUE;
  const text = isPrimitive(schema['const'])
    ? printJson(schema['const'])
    : scope.constant('const', printJson(schema['const']));
  return `(${equals(schema['const'], at.value, text, scope)} || ${no(scope, at, 'const', text)})`;
}

export function enumCheck({ enum: values }: SchemaObject, at: At, scope: Scope): Expression {
  if (!Array.isArray(values)) return TRUE;
  const list = printJson(values);
  const isPlain = values.every(isPrimitive);
  const isLong = isPlain && values.length > SHORT;
  const name = scope.constant('enum', isLong ? `/* @__PURE__ */ new Set(${list})` : list);
  const found = isPlain
    ? `${name}.${isLong ? 'has' : 'includes'}(${at.value})`
    : `${name}.some((each) => ${scope.use('equal')}(each, ${at.value}))`;
  return `(${found} || ${no(scope, at, 'enum', isLong ? `[...${name}]` : name)})`;
}

function equals(value: unknown, name: string, text: string, scope: Scope): Expression {
  return isPrimitive(value) ? `${name} === ${text}` : `${scope.use('equal')}(${name}, ${text})`;
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
