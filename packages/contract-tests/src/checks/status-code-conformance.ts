import type { Exchange } from '../exchange.ts';
import { quoteBody } from './quote-body.ts';

/** The status is documented, and is that of a success. Failures of the server are found by another check. */
export function statusCodeConformance({ operation, answer }: Exchange): string[] {
  const { success, responses } = operation;
  if (answer.status === success || answer.status >= 500) return [];
  const undocumented = Object.hasOwn(responses, answer.status) ? '' : ', which is not documented';
  return [`The status should be ${success}, instead got ${answer.status}${undocumented}${quoteBody(answer)}.`];
}
