import type { Compiled } from './compile.ts';
import { printJson } from '../print.ts';
import { formatExport } from './formats.ts';

/** The text of one validation function, and what it takes from the runtime module. */
export interface Emitted {
  code: string;
  runtime: ReadonlySet<string>;
}

interface ScopeName {
  prefix: string;
  str: string;
  value?: { ref: unknown; key?: unknown; code?: { toString(): string } };
}
interface Context {
  /** The name that the function gets. */
  name: string;
  /** The name by which another compiled schema is called. */
  nameOf: (other: Compiled) => string;
  patterns: string[];
  runtime: Set<string>;
}

/**
 * Writes one compiled schema as a function of an ES module. ajv's own standalone output calls `require` even as ESM
 * (ajv-validator/ajv#1976), numbers names across all schemas, so that one new schema renames half of them, and embeds
 * whole schemas for the sake of one enum.
 *
 * @param compiled - the function as ajv compiled it, with `code.source`
 * @param name - the name that the function gets
 * @param nameOf - the name by which another compiled schema is called
 */
export function emitFunction(compiled: Compiled, name: string, nameOf: Context['nameOf']): Emitted {
  const { source } = compiled;
  if (!source) throw new TypeError('ajv kept no source: set its option `code.source`.');
  const context: Context = { name, nameOf, patterns: [], runtime: new Set() };
  const scope = new Map(scopeNames(source.scopeValues).map((entry) => [entry.str, entry]));
  const body = replaceNames(String(source.validateCode), (token, path) => {
    if (token === String(source.validateName)) return `${name}${path}`;
    const entry = scope.get(token);
    return entry ? replaceName(entry, path, context) : `${token}${path}`;
  });
  const constants = context.patterns.map(
    (pattern, index) => `const ${patternName(name, index)} = /* @__PURE__ */ ${pattern};\n`,
  );
  const evaluated = source.evaluated ? `${name}.evaluated = ${printJson(compiled.evaluated)};\n` : '';
  return { code: `${constants.join('')}export ${indent(body)}${evaluated}`, runtime: context.runtime };
}

function scopeNames(values: { [prefix: string]: unknown }): ScopeName[] {
  return Object.values(values).flatMap((names) => [...(names as Iterable<ScopeName>)]);
}

/** A string literal, or a name that ajv numbered, with the path of properties behind it. */
const TOKENS =
  /"(?:[^"\\]|\\.)*"|(?<![.\w$])((?:validate|wrapper|root|schema|pattern|formats|func|default)\d+)((?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)/g;

function replaceNames(code: string, replace: (token: string, path: string) => string): string {
  return code.replace(TOKENS, (whole: string, token?: string, path = '') => (token ? replace(token, path) : whole));
}

function replaceName({ prefix, value, str }: ScopeName, path: string, context: Context): string {
  switch (prefix) {
    case 'validate':
      return `${context.nameOf(value?.ref as Compiled)}${path}`;
    case 'wrapper':
    case 'root':
      return `${context.nameOf((value?.ref as { validate: Compiled }).validate)}${path.replace('.validate', '')}`;
    case 'schema':
      return printJson(valueAt(value?.ref, path));
    case 'pattern':
      return `${patternName(context.name, indexOf(context.patterns, printPattern(value?.ref as RegExp)))}${path}`;
    case 'formats':
      return `${use(context, formatExport(String(value?.key)))}${path}`;
    case 'func':
      return `${functionName(String(value?.code), context) ?? fail(str)}${path}`;
    default:
      return fail(str);
  }
}

function printPattern({ source, flags }: RegExp): string {
  return `new RegExp(${printJson(source)}, ${printJson(flags)})`;
}

/** ajv names the functions that it calls by the expression that loads them. */
function functionName(code: string, context: Context): string | undefined {
  if (code === 'Object.prototype.hasOwnProperty') return code;
  const [name] = /ucs2length|equal/.exec(code) ?? [];
  return name && use(context, name);
}

function use({ runtime }: Context, name: string): string {
  runtime.add(name);
  return name;
}

function fail(name: string): never {
  throw new TypeError(`The emitter does not know ajv's \`${name}\`.`);
}

function patternName(name: string, index: number): string {
  return `${name}$pattern${index}`;
}

function indexOf(list: string[], item: string): number {
  return list.includes(item) ? list.indexOf(item) : list.push(item) - 1;
}

/** `schema12.properties["a b"].enum` names a part of a schema; it is written out where it is used. */
function valueAt(schema: unknown, path: string): unknown {
  const keys = [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[("(?:[^"\\]|\\.)*"|\d+)\]/g)];
  return keys.reduce<unknown>((value, [, name, quoted]) => {
    const key = name ?? String(JSON.parse(quoted ?? '""'));
    return (value as { [key: string]: unknown })[key];
  }, schema);
}

/** Indents by braces, so that a changed line is a changed line in a diff. */
function indent(code: string): string {
  let depth = 0;
  const lines = code.split('\n').filter((line) => line.trim() !== '' && !/^\s*\/\*# sourceURL=/.test(line));
  const indented = lines.map((line) => {
    const plain = line.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    const closing = /^\s*[}\])]+/.exec(plain)?.[0].trim().length ?? 0;
    const text = `${'  '.repeat(Math.max(depth - closing, 0))}${line.trim()}`;
    depth += count(plain, /[{[(]/g) - count(plain, /[}\])]/g);
    return text;
  });
  return `${indented.join('\n')}\n`;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
