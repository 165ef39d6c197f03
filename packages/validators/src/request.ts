import { judge } from './faults.ts';
import { OK, refuse, type Finding, type Result } from './finding.ts';
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

/** A request, taken apart. */
export interface ReceivedRequest {
  /** The values of the parameters in the path, by name. */
  path?: { readonly [name: string]: unknown };
  /** Those of the query, as their schemas have them: a number is a number. */
  query?: { readonly [name: string]: unknown };
  /** The headers by their names in small letters. */
  headers?: { readonly [name: string]: unknown };
  /** What `Content-Type` says; its parameters do not matter. */
  mediaType?: string | null | undefined;
  /** The parsed body, `undefined` when there is none. */
  body?: unknown;
}

export interface RequestFinding extends Finding {
  in: 'path' | 'query' | 'header' | 'body';
}

/** The verdict on a request, with the status that the contract gives to one that does not obey. */
export type RequestResult =
  { ok: true } | { ok: false; readonly status: 400 | 404 | 422; readonly findings: readonly RequestFinding[] };

/**
 * Does this request obey the contract of the operation, and if not, what does the API answer? 400 for a query or a header
 * that is wrong, a body that is missing, and a property of it that is; 404 for an id that cannot be one; 422 for anything
 * else in the body.
 *
 * @throws {TypeError} when there is no such operation
 */
export function validateRequest(operationId: OperationId, request: ReceivedRequest): RequestResult {
  const { path, query, header } = entryOf(validators.requests, operationId, 'operation');
  const findings = [
    ...within('query', judge(query, request.query ?? {})),
    ...(header ? within('header', judge(header, request.headers ?? {})) : []),
    ...(path ? within('path', judge(path, request.path ?? {})) : []),
    ...within('body', validateRequestBody(operationId, request.mediaType, request.body)),
  ];
  return findings.length === 0 ? { ok: true } : { ok: false, status: statusOf(findings), findings };
}

function within(place: RequestFinding['in'], result: Result): RequestFinding[] {
  return result.ok ? [] : result.findings.map((finding) => ({ ...finding, in: place }));
}

/** In the order in which the API looks: what is malformed, what does not exist, what is invalid. */
function statusOf(findings: readonly RequestFinding[]): 400 | 404 | 422 {
  if (findings.some(isMalformed)) return 400;
  return findings.some((finding) => finding.in === 'path') ? 404 : 422;
}

/** Of alternatives none of which is certain, what one misses does not count. */
function isMalformed(finding: RequestFinding): boolean {
  if (finding.in !== 'body') return finding.in !== 'path';
  const isMissing = finding.keyword === 'required' && finding.among === undefined;
  return isMissing || finding.keyword === 'body' || finding.keyword === 'mediaType';
}

function isBodyRequired(operationId: OperationId): boolean {
  return operations[operationId].requestBody?.required ?? false;
}
