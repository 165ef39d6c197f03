import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { HEADER } from '../header.ts';
import { helpersFor } from './runtime.ts';

type Files = Map<string, string>;

/** Formats that most descriptions use, with functions of ours: half as long as others, and without extensions. */
const OWN_FORMATS = ['date', 'date-time', 'time'];
/** The other formats of JSON Schema 2020-12 (Validation, section 7.3) and the functions of `typebox/format` for them. */
const STRING_FORMATS: { [format: string]: string } = {
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
  uri: 'IsUri',
  'uri-reference': 'IsUriReference',
  'uri-template': 'IsUriTemplate',
  uuid: 'IsUuid',
};
/** The formats that OpenAPI adds for numbers (OpenAPI 3.1, section 4.4); of the last two, every finite number is one. */
const NUMBER_FORMATS = ['int32', 'int64', 'float', 'double'];
const BOUNDED_FORMATS = ['int32', 'int64'];

export const KNOWN_FORMATS: readonly string[] = [...OWN_FORMATS, ...Object.keys(STRING_FORMATS), ...NUMBER_FORMATS];
export const isNumberFormat = (format: string): boolean => NUMBER_FORMATS.includes(format);
/** Whether there are numbers that do not have it. */
export const hasBounds = (format: string): boolean => BOUNDED_FORMATS.includes(format);

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
    .filter((format) => format in STRING_FORMATS)
    .map((format) => [format, moduleOf(format)] as const);
  const strings = modules.map(([format, path]) => {
    return `export { ${STRING_FORMATS[format]} as ${formatExport(format)} } from './formats/${toJs(path)}';`;
  });
  const text = `${HEADER}${[...strings, ...helpersFor(used)].join('\n')}\n`;
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
