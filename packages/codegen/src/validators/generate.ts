import type { Description } from '@botbat/document';
import { walk } from '../walk/walk.ts';
import { EXPLAIN, EXPLAIN_TYPES } from './explain.ts';
import { INDEX_TYPES, indexModule } from './index-module.ts';
import { requestTypes } from './request-types.ts';
import { listModules } from './modules.ts';
import { Schemas } from './schemas.ts';
import type { Input } from './strict.ts';
import { Writer, type Formats } from './writer.ts';

/** Files by their path inside the folder of the validators. */
export type Files = Map<string, string>;

export interface Options {
  /** Default: `assertion`. */
  formats?: Formats;
  /** Default: `trusted`. */
  input?: Input;
}

/**
 * Validators as ES modules without `require`, `eval` or any import from outside: one for the requests and one for the
 * responses of each operation, one for each event, and one for each schema that they share.
 *
 * @throws {GenerationError} when the description is at fault, or no validator can be made of a schema
 */
export function generateValidators(
  description: Description,
  { formats = 'assertion', input = 'trusted' }: Options = {},
): Files {
  walk(description);
  const schemas = new Schemas(description, input);
  const writer = new Writer(schemas, formats);
  const modules = listModules(description, schemas).map((module) => ({ ...module, path: writer.write(module) }));
  const files = [
    ...writer.files,
    ['explain.d.ts', EXPLAIN_TYPES],
    ['explain.js', EXPLAIN],
    ['index.d.ts', INDEX_TYPES],
    ['index.js', indexModule(modules)],
    ...modules
      .filter(({ folder }) => folder === 'requests')
      .map(({ path, exports }) => [`${path}.d.ts`, requestTypes(exports)] as const),
  ] as const;
  return new Map(files.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
