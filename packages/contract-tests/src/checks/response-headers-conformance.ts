import type { Exchange } from '../exchange.ts';

/** The headers that are required with this status are there. */
export function responseHeadersConformance({ operation, answer }: Exchange): string[] {
  const required = operation.responses[answer.status]?.requiredHeaders ?? [];
  const missing = required.filter((name) => !answer.headers.has(name));
  return missing.map((name) => `The header \`${name}\` is required with the status ${answer.status}.`);
}
