// Writes down what the making of validators asks of ajv: the calls that add and compile schemas, in their order. So both
// sides of the measurement compile the same. Usage: record-ajv.ts bundle output
import { readFileSync, writeFileSync } from 'node:fs';
import { generateValidators } from '@botbat/codegen/validators';
import type { Description } from '@botbat/document';
import { createCompiler, type Needs } from '../../packages/codegen/src/validators/compile.ts';

type Ajv = ReturnType<typeof createCompiler>;

export interface Recording {
  needs: Needs;
  calls: ({ schema: object; key?: string } | { id: string })[];
}

const [bundle = '', output = ''] = process.argv.slice(2);
const prototype = Object.getPrototypeOf(createCompiler({ unevaluated: false, ownProperties: false })) as Ajv;
const { addSchema, getSchema } = prototype;
const calls: Recording['calls'] = [];
let ajv: Ajv | undefined;

prototype.addSchema = function (schema, key, isMeta, validate) {
  ajv = this;
  if (!isMeta) calls.push({ schema: structuredClone(schema) as object, ...(key === undefined ? {} : { key }) });
  return addSchema.call(this, schema, key, isMeta, validate);
};
prototype.getSchema = function (id) {
  calls.push({ id });
  return getSchema.call(this, id) as never;
};

generateValidators(JSON.parse(readFileSync(bundle, 'utf8')) as Description);
if (!ajv) throw new Error('The making of validators asked nothing of ajv.');
const { unevaluated = false, ownProperties = false } = ajv.opts;
writeFileSync(output, JSON.stringify({ needs: { unevaluated, ownProperties }, calls } satisfies Recording));
