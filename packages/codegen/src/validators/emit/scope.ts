import type { Schema, SchemaObject } from '@botbat/document';
import type { Circles } from './circles.ts';

/** What the text of a check is written against: the module that it stands in, and the functions that it can call. */
export interface Scope {
  /** Whether checks keep what they have looked at, which `unevaluatedProperties` and `unevaluatedItems` ask for. */
  readonly keepsMarks: boolean;
  /** Whether values may be written by somebody who means harm. */
  readonly isInputHostile: boolean;
  /** Which schemas lead back to themselves. */
  readonly circles: Circles;
  /** Whether a format is a condition, or only says something. */
  isAsserted(format: string): boolean;
  /** What a reference leads to. */
  resolve(reference: string, from: SchemaObject): Schema;
  /** Whether a `$dynamicRef` to the target can mean another schema. */
  isDynamic(anchor: string, target: SchemaObject): boolean;
  /** The function of a schema that others refer to. */
  import(schema: Schema): string;
  /**
   * The function of a schema that stands inside of this one.
   *
   * @param hint - what it is called there
   */
  define(schema: SchemaObject, hint: string): string;
  /** A function of the module with this text from its parameters on. */
  helper(hint: string, text: string): string;
  /** A constant of the module; the same text gives the same name. */
  constant(kind: string, text: string): string;
  /** A function of the runtime, by its name. */
  use(name: string): string;
}

/** The value that is looked at, as expressions of JavaScript. */
export interface At {
  /** A name, for it is used more than once. */
  value: string;
  /** Where the value is: names or literals of `Path`. */
  path: string;
  /** Where what was looked at is kept. */
  marks?: string | undefined;
}

/** An expression that is `true` when a value passes, or when what is wrong was reported. */
export type Expression = string;

export const TRUE: Expression = 'true';

/** All have to hold. Each is an operand of `&&` as it stands. */
export function and(expressions: readonly Expression[]): Expression {
  const [first = TRUE, ...rest] = expressions.filter((expression) => expression !== TRUE);
  return rest.length === 0 ? first : `(\n${[first, ...rest].join(' &&\n')}\n)`;
}

/** `yes ? then : otherwise`, or less where one of them is always true. */
export function choose(condition: Expression, then: Expression, otherwise: Expression): Expression {
  if (otherwise === TRUE) return then === TRUE ? TRUE : `(!${group(condition)} || ${then})`;
  return then === TRUE ? `(${condition} || ${otherwise})` : `(${condition} ? ${then} : ${otherwise})`;
}

/** What is wrong: `keyword` is the keyword of JSON Schema, and `param` its value, or the name at fault. */
export function no(scope: Scope, at: At, keyword: string, param = ''): Expression {
  return `${scope.use('no')}(r, ${at.path}, ${JSON.stringify(keyword)}${param === '' ? '' : `, ${param}`})`;
}

/** The path of a child, made only when somebody asks for it. */
export function below(at: At, key: string): string {
  return `[${at.path}, ${key}]`;
}

function group(condition: Expression): Expression {
  return /^[\w.$]+(\(.*\))?$/.test(condition) ? condition : `(${condition})`;
}
