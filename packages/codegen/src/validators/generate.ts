import {
  listEvents,
  listOperations,
  listParameters,
  resolve,
  type Content,
  type Description,
  type LocatedOperation,
  type Parameter,
  type RequestBody,
  type Response,
  type Schema,
} from '@botbat/document';
import { HEADER } from '../header.ts';
import { operationName } from '../operation-name.ts';
import { compile, createCompiler, register, type Compiled } from './compile.ts';
import { emitFunction } from './emit.ts';
import { generateRuntime, KNOWN_FORMATS } from './formats.ts';
import { lower, schemaId } from './lower.ts';

/** Files by their path inside the folder of the validators. */
export type Files = Map<string, string>;

/** A value of a module: the `$id` of a schema, or a record of values by status, media type or place. */
type Shape = string | { [key: string]: Shape };

interface Module {
  path: string;
  exports: { [name: string]: Shape };
}

const isKnownFormat = (format: string) => KNOWN_FORMATS.includes(format);

/**
 * Validators as ES modules without `require`, `eval` or any import from outside: one for the requests and one for the
 * responses of each operation, one for each event, and one for each schema that they share.
 *
 * @throws {Error} when a schema does not compile in strict mode; the message names it
 */
export function generateValidators(description: Description): Files {
  const generator = new Generator(description);
  const modules = [...requestModules(description, generator), ...responseModules(description, generator)];
  const files = generator.write([...modules, ...eventModules(description, generator)]);
  files.set('index.js', indexModule(modules, description));
  files.set('index.d.ts', INDEX_TYPES);
  return new Map([...files].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** One module while it is being written. */
interface Draft {
  /** The folder that the other schemas are in, as seen from this module. */
  schemas: string;
  /** What it imports: name → file in the folder of schemas. */
  imports: Map<string, string>;
  runtime: Set<string>;
  functions: string[];
}

class Generator {
  readonly #description: Description;
  readonly #ajv;
  /** The file of each compiled schema that modules share. */
  readonly #fileOf = new Map<Compiled, string>();
  readonly #files: Files = new Map();
  readonly #runtime = new Set<string>();

  constructor(description: Description) {
    this.#description = description;
    this.#ajv = createCompiler({ unevaluated: /"unevaluated(Items|Properties)":/.test(JSON.stringify(description)) });
    for (const [name, schema] of Object.entries(description.components?.schemas ?? {})) {
      register(this.#ajv, schemaId(name), lower(description, schema, isKnownFormat));
    }
  }

  /** The `$id` of a schema: that of the component which it refers to, or a new one. */
  add(schema: Schema, name: string): string {
    const lowered = lower(this.#description, schema, isKnownFormat);
    if (typeof lowered === 'object' && lowered.$ref?.startsWith('schema:') && !lowered.$ref.includes('#'))
      return lowered.$ref;
    const id = `inline:${name}`;
    register(this.#ajv, id, lowered);
    return id;
  }

  write(modules: readonly Module[]): Files {
    for (const { path, exports } of modules) {
      const draft: Draft = { schemas: '../schemas/', imports: new Map(), runtime: new Set(), functions: [] };
      const lines = Object.entries(exports).map(
        ([name, shape]) => `export const ${name} = ${this.#print(shape, draft)};\n`,
      );
      this.#finish(path, draft, lines.join(''));
    }
    this.#files.set('runtime.js', `${HEADER}${generateRuntime(this.#runtime)}`);
    return this.#files;
  }

  #finish(path: string, { schemas, imports, runtime, functions }: Draft, rest: string): void {
    for (const name of runtime) this.#runtime.add(name);
    const fromRuntime =
      runtime.size === 0 ? '' : `import { ${[...runtime].sort().join(', ')} } from '../runtime.js';\n`;
    const sorted = [...imports].toSorted(([left], [right]) => (left < right ? -1 : 1));
    const lines = sorted.map(([name, file]) => `import { ${name} } from '${schemas}${file}.js';\n`);
    this.#files.set(path, `${HEADER}${fromRuntime}${lines.join('')}\n${functions.join('\n')}${rest}`);
  }

  #print(shape: Shape, draft: Draft, depth = 1): string {
    if (typeof shape === 'string') return this.#refer(shape, draft);
    const pad = '  '.repeat(depth);
    const lines = Object.entries(shape).map(([key, value]) => {
      return `${pad}${JSON.stringify(key)}: ${this.#print(value, draft, depth + 1)},\n`;
    });
    return lines.length === 0 ? '{}' : `{\n${lines.join('')}${'  '.repeat(depth - 1)}}`;
  }

  /** The name of a schema's function in a module: imported when it is a component, else written into it. */
  #refer(id: string, draft: Draft): string {
    const compiled = this.#compile(id);
    if (id.startsWith('schema:')) return this.#import(compiled, nameOfId(id), draft);
    const name = toIdentifier(nameOfId(id));
    this.#define(compiled, name, draft);
    return name;
  }

  #define(compiled: Compiled, name: string, draft: Draft): void {
    const { code, runtime } = emitFunction(compiled, name, (other) => {
      return other === compiled ? name : this.#import(other, nameOfCompiled(other, name), draft);
    });
    for (const used of runtime) draft.runtime.add(used);
    draft.functions.push(code);
  }

  #import(compiled: Compiled, wanted: string, draft: Draft): string {
    const file = this.#fileOf.get(compiled) ?? this.#share(compiled, wanted);
    draft.imports.set(toIdentifier(file), file);
    return toIdentifier(file);
  }

  /** Writes the module of a schema that others import. */
  #share(compiled: Compiled, wanted: string): string {
    const file = this.#freeName(wanted);
    const path = `schemas/${file}.js`;
    this.#fileOf.set(compiled, file);
    this.#files.set(path, '');
    const draft: Draft = { schemas: './', imports: new Map(), runtime: new Set(), functions: [] };
    this.#define(compiled, toIdentifier(file), draft);
    this.#finish(path, draft, '');
    return file;
  }

  #compile(id: string): Compiled {
    try {
      return compile(this.#ajv, id);
    } catch (error) {
      throw new Error(`The schema \`${nameOfId(id)}\` does not compile: ${(error as Error).message}.`, {
        cause: error,
      });
    }
  }

  #freeName(wanted: string): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted}_${number}`;
      if (!this.#files.has(`schemas/${name}.js`)) return name;
    }
  }
}

function nameOfId(id: string): string {
  return decodeURIComponent(id.replace(/^(schema|inline):/, ''));
}

function nameOfCompiled(compiled: Compiled, parent: string): string {
  const { schema } = compiled as { schema?: { $id?: string } | boolean };
  const id = typeof schema === 'object' ? schema.$id : undefined;
  return id === undefined ? `${parent}_part` : nameOfId(id);
}

function toIdentifier(file: string): string {
  return `validate_${file.replaceAll(/[^A-Za-z0-9_$]/g, '_')}`;
}

function requestModules(description: Description, generator: Generator): Module[] {
  return listOperations(description).map((located) => {
    const name = operationName(located);
    const exports: Module['exports'] = { ...parameterShapes(description, located, generator, name) };
    if (located.operation.requestBody) {
      const { content } = resolve<RequestBody>(description, located.operation.requestBody);
      exports['body'] = contentShape(content, generator, `${name}_body`);
    }
    return { path: `requests/${name}.js`, exports };
  });
}

function parameterShapes(
  description: Description,
  located: LocatedOperation,
  generator: Generator,
  name: string,
): Module['exports'] {
  const parameters = listParameters(description, located);
  const shapes = (['path', 'query', 'header'] as const).flatMap((place) => {
    const inPlace = parameters.filter((parameter) => parameter.in === place);
    if (inPlace.length === 0 && place !== 'query') return [];
    return [[place, generator.add(parametersSchema(inPlace, place), `${name}_${place}`)] as const];
  });
  return Object.fromEntries(shapes);
}

/** All parameters of one place as an object; a query has no others, headers and cookies may. */
function parametersSchema(parameters: readonly Parameter[], place: Parameter['in']): Schema {
  const key = ({ name }: Parameter) => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(key),
    properties: Object.fromEntries(parameters.map((parameter) => [key(parameter), parameterSchema(parameter)])),
    ...(place === 'query' ? { additionalProperties: false } : {}),
  };
}

function parameterSchema({ schema, content }: Parameter): Schema {
  return schema ?? Object.values(content ?? {})[0]?.schema ?? true;
}

function responseModules(description: Description, generator: Generator): Module[] {
  return listOperations(description).map((located) => {
    const name = operationName(located);
    const responses = Object.entries(located.operation.responses ?? {}).map(([status, reference]) => {
      const { content = {} } = resolve<Response>(description, reference);
      return [status, contentShape(content, generator, `${name}_${status}`)] as const;
    });
    return { path: `responses/${name}.js`, exports: { responses: Object.fromEntries(responses) } };
  });
}

function eventModules(description: Description, generator: Generator): Module[] {
  return listEvents(description).map((located) => {
    const { content = {} } = located.operation.requestBody
      ? resolve<RequestBody>(description, located.operation.requestBody)
      : {};
    return {
      path: `events/${located.path}.js`,
      exports: { body: contentShape(content, generator, `${located.path}_event`) },
    };
  });
}

function contentShape(content: Content, generator: Generator, name: string): Shape {
  const entries = Object.entries(content).map(([mediaType, { schema }], index) => {
    return [mediaType, generator.add(schema ?? true, index === 0 ? name : `${name}_${index}`)] as const;
  });
  return Object.fromEntries(entries);
}

function indexModule(modules: readonly Module[], description: Description): string {
  const names = modules
    .filter(({ path }) => path.startsWith('requests/'))
    .map(({ path }) => /\/(.*)\.js$/.exec(path)?.[1] ?? '');
  const events = listEvents(description).map(({ path }) => path);
  const imports = [
    ...names.map((name) => `import * as request_${name} from './requests/${name}.js';`),
    ...names.map((name) => `import { responses as responses_${name} } from './responses/${name}.js';`),
    ...events.map((event, index) => `import { body as event_${index} } from './events/${event}.js';`),
  ];
  return `${HEADER}${imports.join('\n')}

export const requests = {
${names.map((name) => `  ${name}: request_${name},`).join('\n')}
};

export const responses = {
${names.map((name) => `  ${name}: responses_${name},`).join('\n')}
};

export const events = {
${events.map((event, index) => `  ${JSON.stringify(event)}: event_${index},`).join('\n')}
};
`;
}

const INDEX_TYPES = `${HEADER}import type { EventName, OperationId } from '../operations.ts';

/** One thing that is wrong with a value. */
export interface Fault {
  /** A JSON Pointer (RFC 6901) to the value at fault. */
  instancePath: string;
  /** The keyword of JSON Schema that the value breaks. */
  keyword: string;
  params: { [name: string]: unknown };
  /** The name at fault, when it is a name that breaks \`propertyNames\`. */
  propertyName?: string;
  message?: string;
}

/** Whether a value obeys a schema; the first fault is in \`errors\` until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: Fault[] | null;
}

/** Validators by media type. */
export type ByMediaType = { [mediaType: string]: Validate };

export declare const requests: {
  [operationId in OperationId]: { path?: Validate; query: Validate; header?: Validate; body?: ByMediaType };
};
export declare const responses: { [operationId in OperationId]: { [status: string]: ByMediaType } };
export declare const events: { [event in EventName]: ByMediaType };
`;
