/** What is wrong with a schema, and the keys that lead there from its top. */
export class SchemaFault extends TypeError {
  readonly keys: readonly string[];

  constructor(message: string, keys: readonly string[]) {
    super(message);
    this.keys = keys;
  }
}
