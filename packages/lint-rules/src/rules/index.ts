import { bounded } from './bounded.ts';
import { closedInput } from './closed-input.ts';
import { deprecated } from './deprecated.ts';
import { described } from './described.ts';
import { enumDescriptions } from './enum-descriptions.ts';
import { errorExamples } from './error-examples.ts';
import { errors } from './errors.ts';
import { eventEnum } from './event-enum.ts';
import { examples } from './examples.ts';
import { headers } from './headers.ts';
import { idempotency } from './idempotency.ts';
import { list } from './list.ts';
import { listExamples } from './list-examples.ts';
import { media } from './media.ts';
import { names } from './names.ts';
import { noInline } from './no-inline.ts';
import { operationId } from './operation-id.ts';
import { rateLimit } from './rate-limit.ts';
import { requiredInOutput } from './required-in-output.ts';
import { requiredOrder } from './required-order.ts';
import { scope } from './scope.ts';
import { servers } from './servers.ts';
import { success } from './success.ts';
import { summary } from './summary.ts';
import { timesAndIds } from './times-and-ids.ts';
import { trace } from './trace.ts';
import { transition } from './transition.ts';
import { uniqueDescriptions } from './unique-descriptions.ts';
import { webhook } from './webhook.ts';

/** Every rule by its id, without the prefix of the plugin. */
export const rules = {
  bounded,
  'closed-input': closedInput,
  deprecated,
  described,
  'enum-descriptions': enumDescriptions,
  'error-examples': errorExamples,
  errors,
  'event-enum': eventEnum,
  examples,
  headers,
  idempotency,
  list,
  'list-examples': listExamples,
  media,
  names,
  'no-inline': noInline,
  'operation-id': operationId,
  'rate-limit': rateLimit,
  'required-in-output': requiredInOutput,
  'required-order': requiredOrder,
  scope,
  servers,
  success,
  summary,
  'times-and-ids': timesAndIds,
  trace,
  transition,
  'unique-descriptions': uniqueDescriptions,
  webhook,
};
