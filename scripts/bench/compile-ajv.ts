// Asks of ajv what record-ajv.ts wrote down, and prints how many milliseconds that took. Usage: compile-ajv.ts recording
import { readFileSync } from 'node:fs';
import { createCompiler } from '../../packages/codegen/src/validators/compile.ts';
import type { Recording } from './record-ajv.ts';

const { needs, calls } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Recording;
const start = performance.now();
const ajv = createCompiler(needs);
// It keeps no text, and loads the functions that it makes.
ajv.opts.code.source = false;
delete ajv.opts.code.process;
for (const call of calls) {
  if ('id' in call) ajv.getSchema(call.id);
  else ajv.addSchema(call.schema, call.key);
}
console.log(performance.now() - start);
