// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import type { EventName, OperationId } from '../operations.ts';

/** One thing that is wrong with a value. */
export interface Fault {
  /** A JSON Pointer (RFC 6901) to the value at fault. */
  instancePath: string;
  /** The keyword of JSON Schema that the value breaks. */
  keyword: string;
  params: { [name: string]: unknown };
  /** The name at fault, when it is a name that breaks `propertyNames`. */
  propertyName?: string;
  message?: string;
}

/** Whether a value obeys a schema; the first fault is in `errors` until the next call. */
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
