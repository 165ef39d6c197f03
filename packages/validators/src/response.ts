import { judge } from './faults.ts';
import { OK, refuse, type Result } from './finding.ts';
import { validators, type OperationId } from './generated.ts';
import { findByMediaType, undocumentedMediaType } from './media-type.ts';
import { entryOf } from './entry.ts';

/** A response, as far as its body is concerned. */
export interface ReceivedResponse {
  status: number;
  /** What `Content-Type` says; its parameters do not matter. */
  mediaType?: string | null | undefined;
  /** The parsed body, `undefined` when there is none. */
  body?: unknown;
  /** Nobody knows the body, so that only the status and the media type are judged. */
  isUnread?: boolean;
}

/**
 * Does this response obey the contract of the operation? A status or media type that is not documented is a finding.
 *
 * @throws {TypeError} when there is no such operation
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
export function validateResponse(operationId: OperationId, response: ReceivedResponse): Result {
  const { status, mediaType, body, isUnread = false } = response;
  const responses = entryOf(validators.responses, operationId, 'operation');
  const content = responses[status];
  if (!content) return refuse('status', undocumentedStatus(Object.keys(responses), status));
  if (Object.keys(content).length === 0) {
    return body === undefined ? OK : refuse('body', `A response with the status ${status} has no body.`);
  }
  if (body === undefined && !isUnread) return refuse('body', `A response with the status ${status} has a body.`);
  const check = findByMediaType(content, mediaType);
  if (!check) return refuse('mediaType', undocumentedMediaType(content, mediaType));
  return isUnread ? OK : judge(check, body);
}

function undocumentedStatus(documented: readonly string[], status: number): string {
  return `The status should be one of ${documented.join(', ')}, instead got ${status}.`;
}
