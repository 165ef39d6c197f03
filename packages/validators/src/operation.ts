import { createFinder } from './finder.ts';
import { operations, type OperationId } from './generated.ts';

/**
 * The operation that a request asks for; `undefined` when the contract has none. A path that is written out goes before
 * one with parameters: `/contacts/search` is no contact.
 *
 * @param path - as it is requested, without the server's base path and the query; or as the contract has it, with the
 *   names of parameters in braces
 */
export const findOperation: (method: string, path: string) => OperationId | undefined =
  /* @__PURE__ */ createFinder(operations);
