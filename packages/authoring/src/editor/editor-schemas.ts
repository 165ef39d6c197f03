import { closeObject } from './close-object.ts';
import type { Definitions, JsonSchema } from './json-schema.ts';
import { referTo } from './refer-to.ts';
import { schemaObject } from './schema-object.ts';

/** The kinds of file that a split description consists of, by the object of OpenAPI that they hold. */
export const FILE_KINDS = [
  'root',
  'path-item',
  'schema',
  'parameter',
  'header',
  'response',
  'request-body',
  'example',
  'security-scheme',
] as const;

/** What the schemas are made of. */
export interface SchemaSources {
  /** The JSON Schema of OpenAPI 3.1. */
  openapi: JsonSchema;
  /** The meta-schemas whose keywords a Schema Object may have: those of JSON Schema 2020-12, and that of OpenAPI. */
  vocabularies: readonly JsonSchema[];
  /** The extensions, each with the `objects` that it may stand in; `*` stands for all. */
  extensions: JsonSchema;
}

/**
 * The schemas by which an editor completes and checks the files of a split description. One holds every object of OpenAPI,
 * closed, so that a misspelt keyword is found, and with its extensions; the others are doors to it, one for each kind of
 * file. Which keywords go together is left to linters, for editors understand plain schemas best.
 *
 * @returns the schemas by the name of their file
 */
export function editorSchemas({ openapi, vocabularies, extensions }: SchemaSources): Map<string, JsonSchema> {
  const { $defs = {}, $id: _id, ...root } = openapi;
  const objects: Definitions = { root, ...$defs, schema: schemaObject(vocabularies) };
  const closed = Object.entries(objects).map(([name, object]) => [name, closeObject(name, object, $defs, extensions)]);
  const helpers = Object.assign({}, ...vocabularies.map((vocabulary) => vocabulary.$defs ?? {})) as Definitions;
  const all = {
    $comment: 'Made by `make editor` from the schemas of OpenAPI and JSON Schema, and extensions.json. Do not edit.',
    $defs: { ...helpers, ...Object.fromEntries(closed), ...definitionsOf(extensions), uri: { type: 'string' } },
  };
  const doors = FILE_KINDS.map((kind) => [`${kind}.json`, { $ref: `openapi.json#/$defs/${kind}` }] as const);
  return new Map<string, JsonSchema>([['openapi.json', referTo(all) as JsonSchema], ...doors]);
}

function definitionsOf({ $defs = {} }: JsonSchema): Definitions {
  return Object.fromEntries(Object.entries($defs).map(([name, { objects: _objects, ...schema }]) => [name, schema]));
}
