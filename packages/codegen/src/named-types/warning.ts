/** Where a type is not what the schema is, or not called what it is called there, and why. */
export interface Warning {
  /** A JSON Pointer (RFC 6901) into the description. */
  pointer: string;
  /** One sentence. */
  message: string;
}

export type Warn = (pointer: string, message: string) => void;

/** Collects warnings. What is found in two ways, or in both forms of a schema, is told once. */
export class Warnings {
  readonly #found = new Map<string, Warning>();

  readonly warn: Warn = (pointer, message) => void this.#found.set(`${pointer} ${message}`, { pointer, message });

  get all(): Warning[] {
    return [...this.#found.values()];
  }
}
