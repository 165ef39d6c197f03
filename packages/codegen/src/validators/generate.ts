import type { Description } from '@botbat/document';
import { INDEX_TYPES, indexModule } from './index-module.ts';
import { listModules } from './modules.ts';
import { Schemas } from './schemas.ts';
import { Writer } from './writer.ts';

/** Files by their path inside the folder of the validators. */
export type Files = Map<string, string>;

/**
 * Validators as ES modules without `require`, `eval` or any import from outside: one for the requests and one for the
 * responses of each operation, one for each event, and one for each schema that they share.
 *
 * @throws {Error} when a schema does not compile in strict mode; the message names it
 */
export function generateValidators(description: Description): Files {
  const schemas = new Schemas(description);
  const writer = new Writer(schemas);
  const modules = listModules(description, schemas).map((module) => ({ ...module, path: writer.write(module) }));
  const files = [...writer.files, ['index.js', indexModule(modules)], ['index.d.ts', INDEX_TYPES]] as const;
  return new Map(files.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
