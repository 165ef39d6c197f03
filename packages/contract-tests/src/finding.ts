import { checks, type CheckId } from './checks/index.ts';
import type { Exchange } from './exchange.ts';

/** One thing about an answer that the contract does not allow. */
export interface Finding {
  check: CheckId;
  operationId: string;
  /** One sentence. */
  message: string;
  /** A JSON Pointer to the operation in the description. */
  pointer: string;
  /** What was sent, as a line for a shell that reads the key from `KEY`. */
  curl: string;
}

/** Puts an exchange to every check. */
export function judge(exchange: Exchange, curl: string): Finding[] {
  const { id: operationId, located } = exchange.operation;
  const { pointer } = located;
  return Object.entries(checks).flatMap(([check, find]) => {
    return find(exchange).map((message) => ({ check: check as CheckId, operationId, message, pointer, curl }));
  });
}

/** Writes a finding as a line that says what is wrong and one that does it again. */
export function formatFinding({ check, operationId, message, curl }: Finding): string {
  return `${operationId}: ${message} (${check})\n    ${curl}`;
}
