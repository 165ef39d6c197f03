import type { Schema } from '@botbat/document';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isNumberFormat, KNOWN_FORMATS } from './formats.ts';

/** One compiled schema, with the source text that ajv keeps of it. */
export type Compiled = ValidateFunction;

/** What costs speed or size, and few descriptions need. */
export interface Needs {
  /** Whether a schema asks which properties or items others have looked at. */
  unevaluated: boolean;
  /** Whether a property is named as one that every object inherits. */
  ownProperties: boolean;
}

/**
 * One ajv for all schemas of a description, because an instance of its own for each costs twenty times as much. It is
 * strict: an unknown keyword ends the build instead of switching a check off.
 */
export function createCompiler({ unevaluated, ownProperties }: Needs): Ajv2020 {
  const ajv = new Ajv2020({
    allowMatchingProperties: true,
    allowUnionTypes: true,
    code: { esm: true, lines: true, process: loadIfMeta, regExp: toRegExp, source: true },
    discriminator: true,
    // Short schemas (ids, enums) are checked in place; the others become functions that modules share.
    inlineRefs: 8,
    ownProperties,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
  });
  // Ajv2020 always tracks evaluated properties, at the cost of tree-shaking; most descriptions never ask for them.
  ajv.opts.unevaluated = unevaluated;
  // ajv follows it, but does not know it.
  ajv.addKeyword('$anchor');
  for (const format of KNOWN_FORMATS) {
    if (isNumberFormat(format)) ajv.addFormat(format, { type: 'number', validate: () => true });
    else ajv.addFormat(format, () => true);
  }
  return ajv;
}

/**
 * JSON Schema asks for patterns that hold with the flag `u`, but many are written without a thought of it: `[\w-.]`.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
function toRegExp(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}
toRegExp.code = 'new RegExp';

/** Only the text of a function is wanted, unless ajv runs it to check schemas. Loading them all takes a sixth of the time. */
function loadIfMeta(code: string, schema?: { root: { meta?: boolean } }): string {
  return schema?.root.meta ? code : 'return function () {}';
}

/** Compiles one schema under an `$id`. */
export function compile(ajv: Ajv2020, id: string): Compiled {
  const validate = ajv.getSchema(id);
  if (!validate) throw new TypeError(`There is no schema \`${id}\`.`);
  return validate;
}

/**
 * Makes a schema known under an `$id`, beside its own if it has one, so that others can refer to it.
 *
 * @returns the schema as ajv keeps it
 */
export function register(ajv: Ajv2020, id: string, schema: Schema): object {
  const plain = schema === true ? {} : schema === false ? { not: {} } : schema;
  const known: AnySchemaObject = typeof plain['$id'] === 'string' ? plain : { ...plain, $id: id };
  ajv.addSchema(known, id);
  return known;
}
