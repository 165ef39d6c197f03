import { lookUp, toPointer, type Description, type Schema } from '@botbat/document';
import { freeNames } from '../operation-name.ts';
import { compile, createCompiler, register, type Compiled, type Needs } from './compile.ts';
import { KNOWN_FORMATS } from './formats.ts';
import { inlineId, nameOfId, partId } from './ids.ts';
import { lower, type Lowering } from './lower.ts';

/** The schemas of a description, lowered, and compiled when they are asked for. */
export class Schemas {
  readonly #ajv;
  readonly #needs: Needs;
  readonly #lowering: Lowering;
  readonly #free = freeNames();
  readonly #schemas = new Map<string, Schema>();
  readonly #registered = new Set<string>();
  readonly #ids = new Map<unknown, string>();

  constructor(description: Description) {
    this.#needs = needsOf(description);
    this.#ajv = createCompiler(this.#needs);
    const names = Object.keys(description.components?.schemas ?? {});
    const targets = new Set(names.map((name) => toPointer(['components', 'schemas', name])));
    this.#lowering = { description, isKnownFormat: (format) => KNOWN_FORMATS.includes(format), targets };
    this.#registerTargets();
  }

  /** The `$id` of a schema: that of what it refers to if it does nothing else, or a new one. */
  add(schema: Schema, name: string): string {
    const id = inlineId(this.#free(name));
    const lowered = this.#named(id, () => lower(schema, this.#lowering));
    this.#registerTargets();
    if (
      typeof lowered === 'object' &&
      Object.keys(lowered).join() === '$ref' &&
      this.#schemas.has(String(lowered.$ref))
    )
      return String(lowered.$ref);
    this.#register(id, lowered);
    return id;
  }

  /** @throws {Error} when a schema does not compile in strict mode; the message names it */
  compile(id: string): Compiled {
    return this.#named(id, () => compile(this.#ajv, id));
  }

  /** The `$id` of what was compiled; `undefined` for what a schema defines for itself. */
  idOf({ schema }: Compiled): string | undefined {
    return this.#ids.get(schema);
  }

  /** While targets are lowered, more are found. */
  #registerTargets(): void {
    const { description, targets } = this.#lowering;
    for (const pointer of targets) {
      if (this.#registered.has(pointer)) continue;
      this.#registered.add(pointer);
      const id = partId(pointer);
      this.#register(
        id,
        this.#named(id, () => lower(lookUp(description, pointer) as Schema, this.#lowering)),
      );
    }
  }

  #register(id: string, schema: Schema): void {
    this.#schemas.set(id, schema);
    this.#ids.set(
      this.#named(id, () => register(this.#ajv, id, schema)),
      id,
    );
  }

  #named<Result>(id: string, run: () => Result): Result {
    try {
      return run();
    } catch (cause) {
      const name = nameOfId(this.#findFault() ?? id);
      throw new Error(`The schema \`${name}\` does not compile: ${(cause as Error).message}.`, { cause });
    }
  }

  /** ajv does not say which of the schemas that refer to each other is at fault: the one that fails without the others. */
  #findFault(): string | undefined {
    for (const [id, schema] of this.#schemas) {
      try {
        const ajv = createCompiler(this.#needs);
        register(ajv, id, JSON.parse(JSON.stringify(schema, dropReference)));
        compile(ajv, id);
      } catch {
        return id;
      }
    }
    return undefined;
  }
}

function dropReference(key: string, value: unknown): unknown {
  const isReference = (key === '$ref' || key === '$dynamicRef') && typeof value === 'string';
  return isReference || key === 'discriminator' ? undefined : value;
}

function needsOf(description: Description): Needs {
  const text = JSON.stringify(description);
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  return {
    unevaluated: /"unevaluated(Items|Properties)":/.test(text),
    ownProperties: inherited.some((name) => text.includes(`"${name}"`)),
  };
}
