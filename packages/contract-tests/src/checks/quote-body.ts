import type { Answer } from '../send.ts';

/** The beginning of a body on one line, to go at the end of a sentence; nothing when there is no body. */
export function quoteBody({ text }: Answer): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === '' ? '' : `: ${line.length > 200 ? `${line.slice(0, 200)}…` : line}`;
}
