import type { Description } from '@botbat/document';
import { operations, validateResponse, type OperationId, type ReceivedResponse, type Result } from '@botbat/validators';
import { description } from './generated.ts';

/** What the contract says of a response, but for the body. */
export interface DocumentedResponse {
  /** The media types of its body; none when it has no body. */
  content: readonly string[];
  requiredHeaders: readonly string[];
}

/** All that the tests know of an API. Another contract than BotBat's would be another value of this type. */
export interface Contract {
  description: Description;
  operations: { readonly [operationId: string]: { responses: { readonly [status: string]: DocumentedResponse } } };
  validateResponse: (operationId: string, response: ReceivedResponse) => Result;
}

export const botbat: Contract = {
  description: description as unknown as Description,
  operations,
  validateResponse: (operationId, response) => validateResponse(operationId as OperationId, response),
};
