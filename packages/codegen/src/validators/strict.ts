import type { Schema, SchemaObject } from '@botbat/document';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isKeyword, schemasUnder } from './keywords.ts';
import { isSafePattern } from './safe-pattern.ts';

/** Whether what some values would make slow is refused: those who write them may mean harm. */
export type Input = 'hostile' | 'trusted';

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
export function checkStrictly(schema: Schema, input: Input = 'trusted'): void {
  checkKeywords(schema, input);
  ajv ??= new Ajv2020({ strict: false, validateFormats: false });
  if (ajv.validateSchema(schema) !== true) throw new TypeError(`schema is invalid: ${ajv.errorsText(ajv.errors)}`);
}

function checkKeywords(schema: unknown, input: Input): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (!isKeyword(keyword)) throw new TypeError(`unknown keyword: "${keyword}"`);
    for (const [, inner] of schemasUnder(keyword, value)) checkKeywords(inner, input);
  }
  checkDialect(schema as SchemaObject);
  if (input === 'hostile') for (const pattern of patternsOf(schema as SchemaObject)) checkPattern(pattern);
}

function patternsOf({ pattern, patternProperties = {} }: SchemaObject): string[] {
  return [...(typeof pattern === 'string' ? [pattern] : []), ...Object.keys(patternProperties as object)];
}

function checkPattern(pattern: string): void {
  if (isSafePattern(pattern)) return;
  const advice = 'Let it match a text in one way only, and bound its repetitions';
  throw new TypeError(`the pattern \`${pattern}\` can take for ever. ${advice}`);
}

function checkDialect({ $schema }: SchemaObject): void {
  if ($schema === undefined || DIALECTS.includes(String($schema).replace(/#$/, ''))) return;
  throw new TypeError(`\`$schema\` should be \`${DIALECTS[0]}\`, instead got \`${String($schema)}\``);
}
