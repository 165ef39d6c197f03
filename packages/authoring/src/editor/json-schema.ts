/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Definitions;
  patternProperties?: Definitions;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  allOf?: JsonSchema[];
  $defs?: Definitions;
  [keyword: string]: unknown;
}

/** Schemas by their name. */
export interface Definitions {
  [name: string]: JsonSchema;
}
