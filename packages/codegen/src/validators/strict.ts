import { fromPointer, type Schema, type SchemaObject } from '@botbat/document';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isKeyword, schemasUnder } from './keywords.ts';
import { isSafePattern } from './safe-pattern.ts';
import { SchemaFault } from './schema-fault.ts';

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
 * @throws {SchemaFault} when a keyword is unknown, or has a value that the meta-schema refuses
 */
export function checkStrictly(schema: Schema, input: Input = 'trusted'): void {
  checkKeywords(schema, input);
  ajv ??= new Ajv2020({ strict: false, validateFormats: false });
  if (ajv.validateSchema(schema) === true) return;
  const keys = fromPointer(ajv.errors?.[0]?.instancePath ?? '');
  throw new SchemaFault(`schema is invalid: ${ajv.errorsText(ajv.errors)}`, keys);
}

function checkKeywords(schema: unknown, input: Input, keys: readonly string[] = []): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (!isKeyword(keyword)) throw new SchemaFault(`unknown keyword: "${keyword}"`, [...keys, keyword]);
    for (const [below, inner] of schemasUnder(keyword, value))
      checkKeywords(inner, input, [...keys, keyword, ...below]);
  }
  checkDialect(schema as SchemaObject, keys);
  if (input !== 'hostile') return;
  for (const [keyword, pattern] of patternsOf(schema as SchemaObject)) checkPattern(pattern, [...keys, keyword]);
}

function patternsOf({ pattern, patternProperties = {} }: SchemaObject): [keyword: string, pattern: string][] {
  const ofNames = Object.keys(patternProperties as object).map((name): [string, string] => ['patternProperties', name]);
  return [...(typeof pattern === 'string' ? [['pattern', pattern] as [string, string]] : []), ...ofNames];
}

function checkPattern(pattern: string, keys: readonly string[]): void {
  if (isSafePattern(pattern)) return;
  const advice = 'Let it match a text in one way only, and bound its repetitions';
  throw new SchemaFault(`the pattern \`${pattern}\` can take for ever. ${advice}`, keys);
}

function checkDialect({ $schema }: SchemaObject, keys: readonly string[]): void {
  if ($schema === undefined || DIALECTS.includes(String($schema).replace(/#$/, ''))) return;
  const message = `\`$schema\` should be \`${DIALECTS[0]}\`, instead got \`${String($schema)}\``;
  throw new SchemaFault(message, [...keys, '$schema']);
}
