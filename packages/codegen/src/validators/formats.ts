import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';

/** The formats of JSON Schema 2020-12 (Validation, section 7.3) and the functions of `typebox/format` that check them. */
const STRING_FORMATS: { [format: string]: string } = {
  date: 'IsDate',
  'date-time': 'IsDateTime',
  duration: 'IsDuration',
  email: 'IsEmail',
  hostname: 'IsHostname',
  'idn-email': 'IsIdnEmail',
  'idn-hostname': 'IsIdnHostname',
  ipv4: 'IsIPv4',
  ipv6: 'IsIPv6',
  iri: 'IsIri',
  'iri-reference': 'IsIriReference',
  'json-pointer': 'IsJsonPointer',
  regex: 'IsRegex',
  'relative-json-pointer': 'IsRelativeJsonPointer',
  time: 'IsTime',
  uri: 'IsUri',
  'uri-reference': 'IsUriReference',
  'uri-template': 'IsUriTemplate',
  uuid: 'IsUuid',
};
/** The formats that OpenAPI adds for numbers (OpenAPI 3.1, section 4.4). */
const NUMBER_FORMATS: { [format: string]: string } = {
  int32: '(value) => Number.isInteger(value) && value >= -2147483648 && value <= 2147483647',
  int64: '(value) => Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63',
  float: 'Number.isFinite',
  double: 'Number.isFinite',
};

export const KNOWN_FORMATS: readonly string[] = [...Object.keys(STRING_FORMATS), ...Object.keys(NUMBER_FORMATS)];
export const isNumberFormat = (format: string): boolean => format in NUMBER_FORMATS;

/** The name under which the runtime module exports a format. */
export function formatExport(format: string): string {
  return `is_${format.replaceAll('-', '_')}`;
}

const FUNCTIONS: { [name: string]: string } = {
  // Length in code points (JSON Schema Validation, section 6.3.1).
  ucs2length: `export function ucs2length(text) {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) length--, index++;
  }
  return length;
}`,
  equal: `export function equal(left, right) {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}`,
};

/**
 * The module that validators import: just the functions that they use, without any import of its own. The format
 * functions are typebox's, which pass 99.87 % of the official format tests.
 */
export function generateRuntime(used: ReadonlySet<string>): string {
  const names = KNOWN_FORMATS.filter((format) => used.has(formatExport(format)));
  const numbers = names.filter(isNumberFormat).map((format) => {
    return `export const ${formatExport(format)} = { validate: ${NUMBER_FORMATS[format]} };`;
  });
  const functions = Object.keys(FUNCTIONS)
    .filter((name) => used.has(name))
    .map((name) => FUNCTIONS[name]);
  return [bundleFormats(names.filter((format) => !isNumberFormat(format))), ...numbers, ...functions].join('\n');
}

function bundleFormats(formats: readonly string[]): string {
  if (formats.length === 0) return '';
  const names = formats.map((format) => `${STRING_FORMATS[format]} as ${formatExport(format)}`);
  const contents = `export { ${names.join(', ')} } from 'typebox/format';`;
  const resolveDir = dirname(fileURLToPath(import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0]?.text.replaceAll(/^\/\/ .*node_modules\/(.*)$/gm, '// From $1') ?? '';
}
