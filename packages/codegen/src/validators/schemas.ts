import { lookUp, toPointer, type Description, type Schema, type SchemaObject } from '@botbat/document';
import { GenerationError } from '../generation-error.ts';
import { freeNames } from '../operation-name.ts';
import { Circles } from './emit/circles.ts';
import { nextOf } from './emit/recursion.ts';
import { inlineId, isInline, partId, pointerOfId } from './ids.ts';
import { lower, type Lowering } from './lower.ts';
import { Registry } from './registry.ts';
import { SchemaFault } from './schema-fault.ts';
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
  /** Which schemas lead back to themselves. */
  readonly circles = new Circles((node) => nextOf(node, this));
  readonly #ids = new Map<unknown, string>();
  /** Of those that are written where they are used. */
  readonly #pointers = new Map<string, string>();

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

  /**
   * @param pointer - where it stands
   * @returns the id of a schema: that of what it refers to if it does nothing else, or a new one
   */
  add(schema: Schema, name: string, pointer: string): string {
    const id = inlineId(this.#free(name));
    this.#pointers.set(id, pointer);
    const lowered = this.at(pointer, () => lower(schema, this.#lowering));
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

  /** Where the schema of an id stands. */
  pointerOf(id: string): string {
    return isInline(id) ? (this.#pointers.get(id) ?? '') : pointerOfId(id);
  }

  /** @throws {GenerationError} what is thrown meanwhile, with the place of the schema; of several, the innermost */
  at<Result>(pointer: string, run: () => Result): Result {
    try {
      return run();
    } catch (cause) {
      if (cause instanceof GenerationError) throw cause;
      const keys = cause instanceof SchemaFault ? cause.keys : [];
      const reason = `The schema does not compile: ${(cause as Error).message}.`;
      throw new GenerationError(pointer + toPointer(keys), reason, { cause });
    }
  }

  /** While targets are lowered, more are found. Each is looked at once, for there are many. */
  #registerTargets(): void {
    const { description, targets } = this.#lowering;
    while (this.#registered < targets.size) {
      const found = [...targets].slice(this.#registered);
      this.#registered = targets.size;
      for (const pointer of found) {
        const lowered = this.at(pointer, () => lower(lookUp(description, pointer) as Schema, this.#lowering));
        this.#register(partId(pointer), lowered);
      }
    }
  }

  #register(id: string, schema: Schema): void {
    this.#schemas.set(id, schema);
    if (typeof schema === 'object') this.#ids.set(schema, id);
    this.at(this.pointerOf(id), () => {
      checkStrictly(schema, this.#input);
      this.#registry.add(id, schema);
    });
  }
}
