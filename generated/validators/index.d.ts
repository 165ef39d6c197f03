// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import type { EventName, OperationId } from '../operations.ts';

/** Where in a value: the path of what is around, and the key or index below it; `undefined` for the value itself. */
export type Path = readonly [around: Path, key: string | number] | undefined;

/**
 * Is told what is wrong.
 *
 * @param keyword - the keyword of JSON Schema that is broken
 * @param param - its value, or the name that is missing
 * @param among - the keyword of alternatives, of which this one was probably meant
 * @returns whether the check goes on
 */
export type Report = (path: Path, keyword: string, param?: unknown, among?: 'anyOf' | 'oneOf') => boolean;

/**
 * Whether a value obeys a schema. It ends at the first fault; with a report it goes on for as long as
 * that wants to, and what it returns means nothing.
 */
export type Check = (value: unknown, report?: Report, path?: Path) => boolean;

/** Validators by media type. */
export type ByMediaType = { [mediaType: string]: Check };

export declare const requests: {
  [operationId in OperationId]: { path?: Check; query: Check; header?: Check; body?: ByMediaType };
};
export declare const responses: { [operationId in OperationId]: { [status: string]: ByMediaType } };
export declare const events: { [event in EventName]: ByMediaType };
