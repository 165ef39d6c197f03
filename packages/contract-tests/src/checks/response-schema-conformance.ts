import type { Exchange } from '../exchange.ts';

/** The body obeys its schema; there is none where none is documented. */
export function responseSchemaConformance({ faults, answer }: Exchange): string[] {
  const inside = faults.filter(({ keyword }) => keyword !== 'status' && keyword !== 'mediaType');
  if (answer.notJson !== undefined && inside.length > 0) return [`The body is not JSON: ${answer.notJson}.`];
  return inside.map(({ message }) => message);
}
