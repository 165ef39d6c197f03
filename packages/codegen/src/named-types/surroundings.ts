import type { Schema, SchemaObject } from '@botbat/document';
import { allParts, entriesOf, type Context } from './schemas.ts';

/**
 * What holds for a value beside the branch of an `anyOf` or `oneOf`: `required` in the branch may name a property that
 * is described there.
 */
export class Surroundings {
  readonly #context: Context;
  readonly #parts: readonly SchemaObject[];
  readonly #outer: Surroundings | undefined;
  #properties: Map<string, Schema> | undefined;
  /** The types that the value can have at all; `undefined` for every one. */
  readonly types: ReadonlySet<string> | undefined;

  constructor(context: Context, parts: readonly SchemaObject[], types?: ReadonlySet<string>, outer?: Surroundings) {
    this.#context = context;
    this.#parts = parts;
    this.#outer = outer;
    this.types = types;
  }

  /** The schema of a property. */
  find(name: string): Schema | undefined {
    this.#properties ??= new Map(
      allParts(this.#context, this.#parts).flatMap(({ properties }) => entriesOf(properties)),
    );
    return this.#properties.get(name) ?? this.#outer?.find(name);
  }
}
