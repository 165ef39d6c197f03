import type { Exchange } from '../exchange.ts';
import { quoteBody } from './quote-body.ts';

/** No correct request breaks the server. @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6 */
export function notAServerError({ operation, answer }: Exchange): string[] {
  if (answer.status < 500) return [];
  return [
    `The status should be ${operation.success}, instead the server failed with ${answer.status}${quoteBody(answer)}.`,
  ];
}
