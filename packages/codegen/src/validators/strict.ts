import type { Schema, SchemaObject } from '@botbat/document';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isKeyword, schemasUnder } from './keywords.ts';

/** What schemas of OpenAPI 3.1 are; its own dialect adds only annotations. */
const DIALECTS = ['https://json-schema.org/draft/2020-12/schema', 'https://spec.openapis.org/oas/3.1/dialect/base'];
/** One for all: it checks by the meta-schema, which takes long to compile. */
let ajv: Ajv2020 | undefined;

/**
 * Checks a schema before a validator is made of it. What is not known would be passed over in silence, and switch a
 * check off.
 *
 * @throws {TypeError} when a keyword is unknown, or has a value that the meta-schema refuses
 */
export function checkStrictly(schema: Schema): void {
  checkKeywords(schema);
  ajv ??= new Ajv2020({ strict: false, validateFormats: false });
  if (ajv.validateSchema(schema) !== true) throw new TypeError(`schema is invalid: ${ajv.errorsText(ajv.errors)}`);
}

function checkKeywords(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (!isKeyword(keyword)) throw new TypeError(`unknown keyword: "${keyword}"`);
    for (const [, inner] of schemasUnder(keyword, value)) checkKeywords(inner);
  }
  checkDialect(schema as SchemaObject);
}

function checkDialect({ $schema }: SchemaObject): void {
  if ($schema === undefined || DIALECTS.includes(String($schema).replace(/#$/, ''))) return;
  throw new TypeError(`\`$schema\` should be \`${DIALECTS[0]}\`, instead got \`${String($schema)}\``);
}
