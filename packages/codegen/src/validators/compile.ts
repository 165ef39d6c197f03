import type { Schema } from '@botbat/document';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import { isNumberFormat, KNOWN_FORMATS } from './formats.ts';

/** One compiled schema, with the source text that ajv keeps of it. */
export type Compiled = ValidateFunction;

/**
 * One ajv for all schemas of a description, because an instance of its own for each costs twenty times as much. It is
 * strict: an unknown keyword ends the build instead of switching a check off.
 */
export function createCompiler({ unevaluated }: { unevaluated: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    code: { esm: true, lines: true, source: true },
    discriminator: true,
    // Short schemas (ids, enums) are checked in place; the others become functions that modules share.
    inlineRefs: 8,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
  });
  // Ajv2020 always tracks evaluated properties, at the cost of tree-shaking; most descriptions never ask for them.
  ajv.opts.unevaluated = unevaluated;
  for (const format of KNOWN_FORMATS) {
    if (isNumberFormat(format)) ajv.addFormat(format, { type: 'number', validate: () => true });
    else ajv.addFormat(format, () => true);
  }
  return ajv;
}

/** Compiles one schema under an `$id`. */
export function compile(ajv: Ajv2020, id: string): Compiled {
  const validate = ajv.getSchema(id);
  if (!validate) throw new TypeError(`There is no schema \`${id}\`.`);
  return validate;
}

/** Makes a schema known under an `$id`, so that others can refer to it. */
export function register(ajv: Ajv2020, id: string, schema: Schema): void {
  const plain = schema === true ? {} : schema === false ? { not: {} } : schema;
  ajv.addSchema({ ...plain, $id: id } as AnySchema);
}
