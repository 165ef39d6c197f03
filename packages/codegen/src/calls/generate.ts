import type { Description, LocatedOperation } from '@botbat/document';
import { HEADER } from '../header.ts';
import { printComment } from '../named-types/comment.ts';
import { generateNamedTypes, type NamedTypes } from '../named-types/index.ts';
import { identifier } from '../named-types/names.ts';
import { operationComment } from '../named-types/operation-comment.ts';
import { freeNames, nameOperations } from '../operation-name.ts';
import { printJson } from '../print.ts';
import { fileName } from '../validators/names.ts';
import { describeCall, isInputRequired, takesJson, type Descriptor } from './descriptor.ts';
import { printGroups } from './groups.ts';
import { pagePath } from './page-path.ts';
import { RESERVED } from './reserved.ts';

/** One operation of the file. */
export interface Call {
  /** The function. */
  name: string;
  /** What the names of its types begin with. */
  base: string;
  located: LocatedOperation;
  descriptor: Descriptor;
  /** Whether there is something that an input has to hold. */
  isInputRequired: boolean;
  /** Where the page is, if it lists something, and the function that reads all of them. */
  pages: { name: string; path: readonly string[] } | undefined;
}

export interface CallOptions {
  /** What the calls are made with. Default: `@botbat/client/runtime`. */
  runtime?: string;
  /** What `generateNamedTypes` made of the same description, where it is at hand: else it is made once more. */
  types?: Pick<NamedTypes, 'operations'>;
}

/** The modules of the validators of requests that hold JSON, by the name of their operation. */
function listChecks(description: Description): Map<string, string> {
  // As the validators are written: two names may be one for a file system.
  const free = freeNames((path) => path.toLowerCase());
  const paths = nameOperations(description).map(
    ([id, located]) => [id, located, free(`requests/${fileName(id)}`)] as const,
  );
  return new Map(paths.filter(([, located]) => takesJson(description, located)).map(([id, , path]) => [id, path]));
}

/**
 * The same functions, which check what they send before they send it; those that send nothing are the same. They stand
 * beside `calls.ts` and the validators.
 */
export function generateCheckedCalls(
  description: Description,
  { runtime = '@botbat/client/runtime', types = generateNamedTypes(description) }: CallOptions = {},
): string {
  const calls = listCalls(description, types);
  const checks = listChecks(description);
  const isChecked = ({ descriptor }: Call) => checks.has(descriptor.id);
  const checked = calls.filter(isChecked);
  const nameOf = nameChecks(calls);
  const others = calls.flatMap((call) => [
    ...(isChecked(call) ? [] : [call.name]),
    ...(call.pages ? [call.pages.name] : []),
  ]);
  const values = [...valuesOf(checked), ...(checked.length > 0 ? ['checkWith'] : []), ...typesOf(calls)].toSorted(
    byName,
  );
  return [
    HEADER,
    `import { ${values.join(', ')} } from ${quote(runtime)};\n`,
    ...(others.length > 0 ? [`import { ${others.join(', ')} } from './calls.ts';\n`] : []),
    `import type * as types from './named-types.ts';\n`,
    ...(checked.length > 0 ? [`import { explain } from './validators/explain.js';\n`] : []),
    ...checked.map(
      ({ descriptor, name }) =>
        `import { body as ${nameOf.get(name)} } from './validators/${checks.get(descriptor.id)}.js';\n`,
    ),
    `\nexport type { ErrorCodes } from './calls.ts';\n`,
    ...(others.length > 0 ? [`export { ${others.join(', ')} };\n`] : []),
    ...checked.map(
      (call) => `\n${printCall(description, call, `checkWith(${nameOf.get(call.name)}['application/json'], explain)`)}`,
    ),
    `\n${printGroups(calls)}`,
  ].join('');
}

/** What the check of each call is called where it is imported; an operation may have the name that it would have. */
function nameChecks(calls: readonly Call[]): Map<string, string> {
  const free = freeNames();
  for (const { name, pages } of calls) for (const taken of [name, ...(pages ? [pages.name] : [])]) free(taken);
  return new Map(calls.map(({ name }) => [name, free(`check_${name}`)]));
}

/**
 * A function for each operation, which takes its `…Input` and gives its `…Result`; one that reads all pages for each list;
 * and all of them grouped by tag. Programs that are bundled hold what they call, and nothing else.
 */
export function generateCalls(
  description: Description,
  { runtime = '@botbat/client/runtime', types = generateNamedTypes(description) }: CallOptions = {},
): string {
  const calls = listCalls(description, types);
  return [
    HEADER,
    `import { ${[...valuesOf(calls), ...(calls.some(hasPages) ? ['paginate'] : []), ...typesOf(calls)].toSorted(byName).join(', ')} } from ${quote(runtime)};\n`,
    `import type * as types from './named-types.ts';\n`,
    ...calls.flatMap((call) => [`\n${printCall(description, call)}`, ...(call.pages ? [`\n${printPages(call)}`] : [])]),
    `\n${printCodes(calls)}`,
    `\n${printGroups(calls)}`,
  ].join('');
}

export function listCalls(description: Description, { operations }: Pick<NamedTypes, 'operations'>): Call[] {
  const free = freeNames();
  for (const name of RESERVED) free(name);
  return nameOperations(description).map(([id, located]) => {
    const name = free(identifier(id));
    const types = operations.get(id);
    const path = types?.endings.includes('Item') ? pagePath(description, located) : undefined;
    return {
      name,
      base: types?.base ?? id,
      located,
      descriptor: describeCall(description, id, located),
      isInputRequired: isInputRequired(description, located),
      pages: path && { name: free(`${name}Pages`), path },
    };
  });
}

function printCall(
  description: Description,
  { name, base, located, descriptor, isInputRequired }: Call,
  validate?: string,
): string {
  const comment = printComment(operationComment(description, located, []));
  const input = `input: types.${base}Input${isInputRequired ? '' : ' = {}'}`;
  return `${comment}${printHead(name, input, `ApiPromise<types.${base}Result>`)}
  return call(client, ${printDescriptor(descriptor, validate)}, input, options);
}
`;
}

/** On several lines, so that a change is one line of a diff. */
function printDescriptor(descriptor: Descriptor, validate?: string): string {
  const fields = Object.entries(descriptor).map(([key, value]) => printField(key, value));
  if (validate !== undefined) fields.push(`validate: ${validate}`);
  return `{\n${fields.map((field) => `    ${field},\n`).join('')}  }`;
}

const BODIES: { [kind: string]: string } = { json: 'true', form: 'toForm', raw: 'asGiven' };

function printField(key: string, value: unknown): string {
  if (key === 'body') return `body: ${BODIES[String(value)]}`;
  if (key === 'cookies') return `cookie: cookies(${printJson(value)})`;
  if (key === 'styles') return printStyles(value as Required<Descriptor>['styles']);
  return `${key}: ${printJson(value)}`;
}

function printStyles({ query, path }: Required<Descriptor>['styles']): string {
  const parts = [
    ...(query ? [`querySerializer: queryIn(${printJson(query)})`] : []),
    ...(path ? [`pathSerializer: pathIn(${printJson(path)})`] : []),
  ];
  return `init: { ${parts.join(', ')} }`;
}

/** The functions of the runtime that the descriptors of some calls name. */
function valuesOf(calls: readonly Call[]): string[] {
  const has = (holds: (descriptor: Descriptor) => boolean) => calls.some(({ descriptor }) => holds(descriptor));
  const wanted: [name: string, isWanted: boolean][] = [
    ['asGiven', has(({ body }) => body === 'raw')],
    ['call', calls.length > 0],
    ['cookies', has(({ cookies }) => cookies !== undefined)],
    ['pathIn', has(({ styles }) => styles?.path !== undefined)],
    ['queryIn', has(({ styles }) => styles?.query !== undefined)],
    ['toForm', has(({ body }) => body === 'form')],
  ];
  return wanted.filter(([, isWanted]) => isWanted).map(([name]) => name);
}

function typesOf(calls: readonly Call[]): string[] {
  return ['type ApiPromise', 'type CallOptions', 'type Client', ...(calls.some(hasPages) ? ['type Pages'] : [])];
}

function hasPages({ pages }: Call): boolean {
  return pages !== undefined;
}

/** Values first, then types. */
function byName(one: string, other: string): number {
  return Number(one.startsWith('type ')) - Number(other.startsWith('type ')) || (one < other ? -1 : 1);
}

function printPages({ name, base, pages, isInputRequired }: Call): string {
  const path = (pages?.path ?? []).map((key) => `[${printJson(key)}]`).join('');
  const page = `types.${base}Result${path}`;
  const then = path === '' ? '' : `.then((result) => result${path})`;
  const input = `input: types.${base}Input${isInputRequired ? '' : ' = {}'}`;
  return `/** All that \`${name}\` lists, page after page: \`for await\` gives the items. */
${printHead(`${pages?.name}`, input, `Pages<types.${base}Item, ${page}>`)}
  return paginate((next: types.${base}Input) => ${name}(client, next, options)${then}, input);
}
`;
}

function printHead(name: string, input: string, result: string): string {
  return `export function ${name}(\n  client: Client,\n  ${input},\n  options?: CallOptions,\n): ${result} {`;
}

/** For the guard that narrows an error to the codes of an operation. */
function printCodes(calls: readonly Call[]): string {
  const lines = calls.map(({ descriptor, base }) => `  ${printJson(descriptor.id)}: types.${base}ErrorCode;\n`);
  return `/** The codes that the errors of each operation can have. */\nexport interface ErrorCodes {\n${lines.join('')}}\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
