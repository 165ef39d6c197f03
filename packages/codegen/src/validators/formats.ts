import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { HEADER } from '../header.ts';
import { helpersFor } from './runtime.ts';

type Files = Map<string, string>;

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

/**
 * The module that validators import, with just the functions that they use. The format functions are typebox's, which
 * pass 99.87 % of the official format tests; each is a copy of its module, beside the modules that it imports.
 *
 * @returns the files by their path, `runtime.js` among them; none imports anything from outside
 */
export function generateRuntime(used: ReadonlySet<string>): Files {
  const names = KNOWN_FORMATS.filter((format) => used.has(formatExport(format)));
  const modules = names
    .filter((format) => !isNumberFormat(format))
    .map((format) => [format, moduleOf(format)] as const);
  const strings = modules.map(([format, path]) => {
    return `export { ${STRING_FORMATS[format]} as ${formatExport(format)} } from './formats/${toJs(path)}';`;
  });
  const numbers = names.filter(isNumberFormat).map((format) => {
    return `export const ${formatExport(format)} = ${NUMBER_FORMATS[format]};`;
  });
  const text = `${HEADER}${[...strings, ...numbers, ...helpersFor(used)].join('\n')}\n`;
  return new Map([...copyModules(modules.map(([, path]) => path)), ['runtime.js', text]]);
}

/** The modules of typebox that hold formats, in their folder: `date-time` → `date_time.mjs`. */
function moduleOf(format: string): string {
  return `${format.replaceAll('-', '_')}.mjs`;
}

function toJs(path: string): string {
  return path.replace(/\.mjs$/, '.js');
}

function copyModules(paths: readonly string[]): Files {
  if (paths.length === 0) return new Map();
  const folder = dirname(fileURLToPath(import.meta.resolve('typebox/format')));
  const licence = readFileSync(join(folder, '../../license'), 'utf8');
  const files = new Map([
    ['formats/LICENSE', `${HEADER}// The licence of typebox, for the files beside it.\n\n${licence}`],
  ]);
  const queue = new Set(paths);
  for (const path of queue) {
    const text = readFileSync(join(folder, path), 'utf8');
    const local = text.replaceAll(/(?<= from '\.[^']*)\.mjs(?=';)/g, '.js');
    files.set(
      `formats/${toJs(path)}`,
      `${HEADER}// From typebox/build/format/${path}, whose licence is in LICENSE.\n${local}`,
    );
    for (const [, imported = ''] of text.matchAll(/ from '(\.[^']*)';/g)) queue.add(join(dirname(path), imported));
  }
  return files;
}
