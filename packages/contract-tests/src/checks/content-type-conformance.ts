import type { Exchange } from '../exchange.ts';

/** The body is of a media type that is documented for its status. */
export function contentTypeConformance({ faults }: Exchange): string[] {
  return faults.filter(({ keyword }) => keyword === 'mediaType').map(({ message }) => message);
}
