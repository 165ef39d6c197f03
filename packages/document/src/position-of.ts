/** `file:line:column` for each JSON Pointer of a bundle, from 1; the place is that of the key, or of the array item. */
export type Positions = { [pointer: string]: string };

/** The place of a pointer, or of the nearest thing around it that was written in a source. */
export function positionOf(positions: Positions, pointer: string): string | undefined {
  for (let rest = pointer; ; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    if (positions[rest] !== undefined || rest === '') return positions[rest];
  }
}
