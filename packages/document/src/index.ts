export { DescriptionError, distinctFindings, formatFinding, sortFindings, type Finding } from './finding.ts';
export { groupBy } from './group-by.ts';
export { loadDescription } from './load.ts';
export { listEvents, listOperations, listParameters, listResponses, type LocatedOperation } from './operations.ts';
export { escapeKey, fromPointer, lookUp, toPointer } from './pointer.ts';
export { positionOf, type Positions } from './position-of.ts';
export { formatReport, REPORT_FORMATS, type ReportFormat } from './report/index.ts';
export { isReference, resolve } from './resolve.ts';
export { withoutEchoes } from './root-causes.ts';
export { tidy } from './tidy.ts';
export { METHODS } from './types.ts';
export type {
  Components,
  Content,
  Description,
  Example,
  Header,
  Json,
  JsonObject,
  MediaType,
  Method,
  Operation,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
  Responses,
  Schema,
  SchemaObject,
} from './types.ts';
