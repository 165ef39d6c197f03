import type { Exchange } from '../exchange.ts';
import { contentTypeConformance } from './content-type-conformance.ts';
import { notAServerError } from './not-a-server-error.ts';
import { responseHeadersConformance } from './response-headers-conformance.ts';
import { responseSchemaConformance } from './response-schema-conformance.ts';
import { statusCodeConformance } from './status-code-conformance.ts';

/** Sentences about what is wrong with an exchange. */
type Check = (exchange: Exchange) => string[];

/** Every check by its id. An id is that of Schemathesis where it means the same, and never gets another meaning. */
export const checks = {
  not_a_server_error: notAServerError,
  status_code_conformance: statusCodeConformance,
  content_type_conformance: contentTypeConformance,
  response_headers_conformance: responseHeadersConformance,
  response_schema_conformance: responseSchemaConformance,
} as const satisfies { [id: string]: Check };

export type CheckId = keyof typeof checks;
