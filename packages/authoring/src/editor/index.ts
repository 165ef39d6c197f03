export { editorSchemas, FILE_KINDS, type SchemaSources } from './editor-schemas.ts';
export type { Definitions, JsonSchema } from './json-schema.ts';
