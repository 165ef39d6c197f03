import { HEADER } from '../header.ts';
import { freeNames } from '../operation-name.ts';
import { printKey } from '../print.ts';
import type { Compiled } from './compile.ts';
import { emitFunction } from './emit.ts';
import { generateRuntime } from './formats.ts';
import { isInline, nameOfId } from './ids.ts';
import type { Module, Shape } from './modules.ts';
import { fileName, identifierPart } from './names.ts';
import type { Schemas } from './schemas.ts';

/** One module while it is being written. */
interface Draft {
  /** The folder that shared schemas are in, as seen from this module. */
  schemas: string;
  /** What it imports: name → file in the folder of schemas. */
  imports: Map<string, string>;
  runtime: Set<string>;
  functions: string[];
}

/** Writes modules, and beside them a module for each schema that they share. */
export class Writer {
  readonly #schemas: Schemas;
  readonly #files = new Map<string, string>();
  readonly #runtime = new Set<string>();
  /** The file of each schema that modules share. */
  readonly #shared = new Map<unknown, string>();
  // Some file systems take `Pet.js` and `pet.js` for the same.
  readonly #free = freeNames((path) => path.toLowerCase());

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** The files so far, by their path, with the runtime that they use. */
  get files(): Map<string, string> {
    return new Map([...this.#files, ...generateRuntime(this.#runtime)]);
  }

  /** @returns the path of the module, without its ending */
  write({ folder, name, exports }: Module): string {
    const path = this.#free(`${folder}/${fileName(name)}`);
    const draft: Draft = { schemas: '../schemas/', imports: new Map(), runtime: new Set(), functions: [] };
    const lines = Object.entries(exports).map(
      ([key, shape]) => `export const ${key} = ${this.#print(shape, draft)};\n`,
    );
    this.#finish(path, draft, lines.join(''));
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
    const compiled = this.#schemas.compile(id);
    if (!isInline(id)) return this.#import(compiled, nameOfId(id), draft);
    const name = `check_${identifierPart(nameOfId(id))}`;
    this.#define(compiled, name, nameOfId(id), draft);
    return name;
  }

  /**
   * @param name - the name of the function
   * @param title - the name of the schema
   */
  #define(compiled: Compiled, name: string, title: string, draft: Draft): void {
    const { code, runtime } = emitFunction(compiled, name, (other) => {
      return keyOf(other) === keyOf(compiled) ? name : this.#import(other, this.#titleOf(other, title), draft);
    });
    for (const used of runtime) draft.runtime.add(used);
    draft.functions.push(code);
  }

  #import(compiled: Compiled, title: string, draft: Draft): string {
    const file = this.#shared.get(keyOf(compiled)) ?? this.#share(compiled, title);
    const name = `validate_${identifierPart(file)}`;
    draft.imports.set(name, file);
    return name;
  }

  /** Writes the module of a schema that others import. */
  #share(compiled: Compiled, title: string): string {
    const wanted = fileName(title.replace(/^\/components\/schemas\//, ''));
    const file = this.#free(`schemas/${wanted}`).replace('schemas/', '');
    this.#shared.set(keyOf(compiled), file);
    const draft: Draft = { schemas: './', imports: new Map(), runtime: new Set(), functions: [] };
    this.#define(compiled, `validate_${identifierPart(file)}`, title, draft);
    this.#finish(`schemas/${file}`, draft, '');
    return file;
  }

  /** What a schema defines for itself goes by its own `$id`, or by the name of that schema. */
  #titleOf(compiled: Compiled, parent: string): string {
    const id = this.#schemas.idOf(compiled);
    if (id !== undefined) return nameOfId(id);
    const { schema } = compiled as { schema?: { $id?: string } | boolean };
    return (typeof schema === 'object' ? schema.$id : undefined) ?? `${parent}_part`;
  }

  #finish(path: string, { schemas, imports, runtime, functions }: Draft, rest: string): void {
    for (const name of runtime) this.#runtime.add(name);
    const fromRuntime =
      runtime.size === 0 ? '' : `import { ${[...runtime].sort().join(', ')} } from '../runtime.js';\n`;
    const sorted = [...imports].toSorted(([left], [right]) => (left < right ? -1 : 1));
    const lines = sorted.map(([name, file]) => `import { ${name} } from '${schemas}${file}.js';\n`);
    this.#files.set(`${path}.js`, `${HEADER}${fromRuntime}${lines.join('')}\n${functions.join('\n')}${rest}`);
  }
}

/** ajv may compile the same schema twice. Of a boolean there is no telling which. */
function keyOf(compiled: Compiled): unknown {
  return typeof compiled.schema === 'object' ? compiled.schema : compiled;
}
