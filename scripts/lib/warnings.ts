/** What a product does not say as the description does, and where. */
export interface Warning {
  product: string;
  pointer: string;
  message: string;
}

/** Nobody reads more at once; the first ones mended, others come into sight. */
const MOST = 20;

/** A line for each of the first ones, and how many more there are. */
export function formatWarnings(warnings: readonly Warning[]): string[] {
  const lines = warnings.map(({ product, pointer, message }) => `${product}: #${pointer}: ${message}`);
  return lines.length > MOST ? [...lines.slice(0, MOST), `and ${lines.length - MOST} more`] : lines;
}
