import { judge } from './faults.ts';
import { OK, refuse, type Result } from './finding.ts';
import { operations, validators, type OperationId } from './generated.ts';
import { findByMediaType, undocumentedMediaType } from './media-type.ts';
import { entryOf } from './entry.ts';

/**
 * Does this body obey the contract of the operation?
 *
 * @param mediaType - what `Content-Type` says; its parameters do not matter
 * @param value - the parsed body, `undefined` when there is none; a form as an object of its parts
 * @throws {TypeError} when there is no such operation
 * @see https://spec.openapis.org/oas/v3.1.0#request-body-object
 */
export function validateRequestBody(
  operationId: OperationId,
  mediaType: string | null | undefined,
  value: unknown,
): Result {
  const { body: content } = entryOf(validators.requests, operationId, 'operation');
  if (!content) return value === undefined ? OK : refuse('body', `\`${operationId}\` takes no body.`);
  if (value === undefined) return isBodyRequired(operationId) ? refuse('body', 'The body is required.') : OK;
  const check = findByMediaType(content, mediaType);
  return check ? judge(check, value) : refuse('mediaType', undocumentedMediaType(content, mediaType));
}

function isBodyRequired(operationId: OperationId): boolean {
  return operations[operationId].requestBody?.required ?? false;
}
