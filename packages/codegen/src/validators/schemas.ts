import { lookUp, toPointer, type Description, type Schema, type SchemaObject } from '@botbat/document';
import { freeNames } from '../operation-name.ts';
import { inlineId, nameOfId, partId } from './ids.ts';
import { lower, type Lowering } from './lower.ts';
import { Registry } from './registry.ts';
import { checkStrictly, type Input } from './strict.ts';

/** The schemas of a description, lowered and checked. */
export class Schemas {
  /** Whether a schema asks which properties or items others have looked at. */
  readonly keepsMarks: boolean;
  readonly #input: Input;
  readonly #registry = new Registry();
  readonly #lowering: Lowering;
  /** How many of the targets are registered. */
  #registered = 0;
  readonly #free = freeNames();
  readonly #schemas = new Map<string, Schema>();
  readonly #ids = new Map<unknown, string>();

  constructor(description: Description, input: Input) {
    this.#input = input;
    this.keepsMarks = /"unevaluated(Items|Properties)":/.test(JSON.stringify(description));
    const names = Object.keys(description.components?.schemas ?? {});
    const targets = new Set(names.map((name) => toPointer(['components', 'schemas', name])));
    this.#lowering = { description, targets };
    this.#registerTargets();
  }

  get isInputHostile(): boolean {
    return this.#input === 'hostile';
  }

  /** The id of a schema: that of what it refers to if it does nothing else, or a new one. */
  add(schema: Schema, name: string): string {
    const id = inlineId(this.#free(name));
    const lowered = this.named(id, () => lower(schema, this.#lowering));
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

  get(id: string): Schema {
    return this.#schemas.get(id) ?? true;
  }

  /** `undefined` for what a schema defines for itself. */
  idOf(schema: Schema): string | undefined {
    return this.#ids.get(schema);
  }

  /** @throws {TypeError} when it leads nowhere */
  resolve(reference: string, from: SchemaObject): Schema {
    return this.#registry.resolve(reference, from);
  }

  isDynamic(anchor: string, target: SchemaObject): boolean {
    return this.#registry.isDynamic(anchor, target);
  }

  /** @throws {SchemaError} what is thrown meanwhile, with the name of the schema; of several, the innermost */
  named<Result>(id: string, run: () => Result): Result {
    try {
      return run();
    } catch (cause) {
      throw cause instanceof SchemaError ? cause : new SchemaError(nameOfId(id), cause as Error);
    }
  }

  /** While targets are lowered, more are found. Each is looked at once, for there are many. */
  #registerTargets(): void {
    const { description, targets } = this.#lowering;
    while (this.#registered < targets.size) {
      const found = [...targets].slice(this.#registered);
      this.#registered = targets.size;
      for (const pointer of found) {
        const id = partId(pointer);
        const lowered = this.named(id, () => lower(lookUp(description, pointer) as Schema, this.#lowering));
        this.#register(id, lowered);
      }
    }
  }

  #register(id: string, schema: Schema): void {
    this.#schemas.set(id, schema);
    if (typeof schema === 'object') this.#ids.set(schema, id);
    this.named(id, () => {
      checkStrictly(schema, this.#input);
      this.#registry.add(id, schema);
    });
  }
}

/** A schema of which no validator can be made. */
class SchemaError extends Error {
  override name = 'SchemaError' as const;

  constructor(schema: string, cause: Error) {
    super(`The schema \`${schema}\` does not compile: ${cause.message}.`, { cause });
  }
}
