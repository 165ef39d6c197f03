import type { Finding } from '@botbat/document';

/** Where something is written; lines and columns from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The place of an offset into the text of a file. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What is wrong at a place. */
export function findingAt({ file, line, column }: Place, rule: string, message: string): Finding {
  return { rule, severity: 'error', message, file, line, column };
}
