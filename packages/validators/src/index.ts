export { validateEvent } from './event.ts';
export type { DetailCode, Finding, Result } from './finding.ts';
export { events, operations, type EventName, type OperationId } from './generated.ts';
export { findOperation } from './operation.ts';
export { validateRequest, validateRequestBody } from './request.ts';
export type { ReceivedRequest, RequestFinding, RequestResult } from './request.ts';
export { validateResponse, type ReceivedResponse } from './response.ts';
