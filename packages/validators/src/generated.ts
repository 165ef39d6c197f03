// The one door of this package to generated/; publishing puts the files that it names in its place.
export * as validators from '../../../generated/validators/index.js';
export { codeOf, explain } from '../../../generated/validators/explain.js';
export { events, operations, type EventName, type OperationId } from '../../../generated/operations.ts';
