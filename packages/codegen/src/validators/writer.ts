import type { Schema, SchemaObject } from '@botbat/document';
import { HEADER } from '../header.ts';
import { freeNames } from '../operation-name.ts';
import { printKey } from '../print.ts';
import type { Circles } from './emit/circles.ts';
import type { Scope } from './emit/scope.ts';
import { printFunction } from './emit/schema.ts';
import { generateRuntime, KNOWN_FORMATS } from './formats.ts';
import { isInline, nameOfId } from './ids.ts';
import { indent } from './indent.ts';
import type { Module, Shape } from './modules.ts';
import { fileName, identifierPart } from './names.ts';
import type { Schemas } from './schemas.ts';

/** Whether a format is a condition (`assertion`), or only says something (JSON Schema Validation, section 7.2). */
export type Formats = 'assertion' | 'annotation';

/** Writes modules, and beside them a module for each schema that they share. */
export class Writer {
  readonly #schemas: Schemas;
  readonly #formats: Formats;
  readonly #files = new Map<string, string>();
  readonly #runtime = new Set<string>();
  /** What is still to be written. Schemas that refer to each other in a long chain would fill the stack. */
  readonly #waiting: (() => void)[] = [];
  /** The file of each schema that modules share. */
  readonly #shared = new Map<Schema, string>();
  // Some file systems take `Pet.js` and `pet.js` for the same.
  readonly #free = freeNames((path) => path.toLowerCase());

  constructor(schemas: Schemas, formats: Formats) {
    this.#schemas = schemas;
    this.#formats = formats;
  }

  /** The files so far, by their path, with the runtime that they use. */
  get files(): Map<string, string> {
    return new Map([...this.#files, ...generateRuntime(this.#runtime)]);
  }

  /** @returns the path of the module, without its ending */
  write({ folder, name, exports }: Module): string {
    const path = this.#free(`${folder}/${fileName(name)}`);
    const draft = this.#open('../schemas/');
    const lines = Object.entries(exports).map(
      ([key, shape]) => `export const ${key} = ${this.#print(shape, draft)};\n`,
    );
    this.#finish(path, draft, lines.join(''));
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) next();
    return path;
  }

  #print(shape: Shape, draft: Draft, depth = 1): string {
    if (typeof shape === 'string') return this.#refer(shape, draft);
    const pad = '  '.repeat(depth);
    const lines = Object.entries(shape).map(([key, value]) => {
      return `${pad}${printKey(key)}: ${this.#print(value, draft, depth + 1)},\n`;
    });
    return lines.length === 0 ? '{}' : `{\n${lines.join('')}${'  '.repeat(depth - 1)}}`;
  }

  /** The name of a schema's function in a module: written into it when it is used only there, else imported. */
  #refer(id: string, draft: Draft): string {
    const schema = this.#schemas.get(id);
    if (!isInline(id)) return draft.import(schema, nameOfId(id));
    const name = `check_${identifierPart(nameOfId(id))}`;
    const pointer = this.#schemas.pointerOf(id);
    this.#schemas.at(pointer, () => draft.begin(name, nameOfId(id), pointer, schema));
    return name;
  }

  #open(folder: string, own?: Schema): Draft {
    const fileOf: Surroundings['fileOf'] = (schema, name, around) =>
      this.#shared.get(schema) ?? this.#share(schema, name, around);
    return new Draft({ schemas: this.#schemas, formats: this.#formats, folder, own, fileOf });
  }

  /** Names the module of a schema that others import, and has it written later. */
  #share(schema: Schema, title: string, around: string): string {
    const wanted = fileName(title.replace(/^\/components\/schemas\//, ''));
    const file = this.#free(`schemas/${wanted}`).replace('schemas/', '');
    if (typeof schema === 'object') this.#shared.set(schema, file);
    const id = this.#schemas.idOf(schema);
    const pointer = id === undefined ? around : this.#schemas.pointerOf(id);
    this.#waiting.push(() => {
      const draft = this.#open('./', schema);
      this.#schemas.at(pointer, () => draft.begin(`validate_${identifierPart(file)}`, title, pointer, schema));
      this.#finish(`schemas/${file}`, draft, '');
    });
    return file;
  }

  #finish(path: string, { imports, folder, runtime, text }: Draft, rest: string): void {
    for (const name of runtime) this.#runtime.add(name);
    const fromRuntime =
      runtime.size === 0 ? '' : `import { ${[...runtime].sort().join(', ')} } from '../runtime.js';\n`;
    const sorted = [...imports].toSorted(([left], [right]) => (left < right ? -1 : 1));
    const lines = sorted.map(([name, file]) => `import { ${name} } from '${folder}${file}.js';\n`);
    this.#files.set(`${path}.js`, `${HEADER}${fromRuntime}${lines.join('')}\n${text}${rest}`);
  }
}

interface Surroundings {
  schemas: Schemas;
  formats: Formats;
  /** The folder that shared schemas are in, as seen from this module. */
  folder: string;
  /** The schema that this is the module of. */
  own: Schema | undefined;
  fileOf: (schema: Schema, title: string, around: string) => string;
}

/** One module while it is being written. */
class Draft implements Scope {
  readonly folder: string;
  /** What it imports: name → file in the folder of schemas. */
  readonly imports = new Map<string, string>();
  readonly runtime = new Set<string>();
  readonly #context: Surroundings;
  readonly #constants = new Map<string, string>();
  readonly #functions: string[] = [];
  readonly #defined = new Map<SchemaObject, string>();
  readonly #free = freeNames();
  /** The name of the function whose parts are being written. */
  #name = '';
  #title = '';
  /** Where the schema stands that it is of. */
  #pointer = '';

  constructor(context: Surroundings) {
    this.#context = context;
    this.folder = context.folder;
  }

  get keepsMarks(): boolean {
    return this.#context.schemas.keepsMarks;
  }

  get isInputHostile(): boolean {
    return this.#context.schemas.isInputHostile;
  }

  get circles(): Circles {
    return this.#context.schemas.circles;
  }

  get text(): string {
    const constants = [...this.#constants].map(
      ([text, name]) => `const ${name} = ${text.slice(text.indexOf(' ') + 1)};\n`,
    );
    return `${indent(`${constants.join('')}${constants.length > 0 ? '\n' : ''}${this.#functions.join('\n')}`)}\n`;
  }

  /** Writes a function that the module exports. */
  begin(name: string, title: string, pointer: string, schema: Schema): void {
    [this.#name, this.#title, this.#pointer] = [this.#free(name), title, pointer];
    const text = printFunction(name, schema, this, true);
    this.#functions.push(text);
  }

  isAsserted(format: string): boolean {
    return this.#context.formats === 'assertion' && KNOWN_FORMATS.includes(format);
  }

  resolve(reference: string, from: SchemaObject): Schema {
    return this.#context.schemas.resolve(reference, from);
  }

  isDynamic(anchor: string, target: SchemaObject): boolean {
    return this.#context.schemas.isDynamic(anchor, target);
  }

  /** What a schema defines for itself goes by its own `$id`, or by the name of that schema. */
  import(schema: Schema, wanted?: string): string {
    const id = this.#context.schemas.idOf(schema);
    const own = typeof schema === 'object' && typeof schema['$id'] === 'string' ? schema['$id'] : `${this.#title}_part`;
    const title = wanted ?? (id === undefined ? own : nameOfId(id));
    const file = this.#context.fileOf(schema, title, this.#pointer);
    const name = `validate_${identifierPart(file)}`;
    if (schema !== this.#context.own) this.imports.set(name, file);
    return name;
  }

  define(schema: SchemaObject, hint: string): string {
    const known = this.#defined.get(schema);
    if (known !== undefined) return known;
    const name = this.#free(`${this.#name}$${identifierPart(hint)}`);
    this.#defined.set(schema, name);
    this.#functions.push(printFunction(name, schema, this, false));
    return name;
  }

  helper(hint: string, text: string): string {
    const name = this.#free(`${this.#name}$${hint}`);
    this.#functions.push(`function ${name}${text}\n`);
    return name;
  }

  constant(kind: string, text: string): string {
    const key = `${kind} ${text}`;
    const name = this.#constants.get(key) ?? this.#free(`${this.#name}$${kind}`);
    this.#constants.set(key, name);
    return name;
  }

  use(name: string): string {
    this.runtime.add(name);
    return name;
  }
}
