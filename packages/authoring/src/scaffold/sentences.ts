import { LineCounter, parseDocument, visit } from 'yaml';

/** A sentence that a person has to write, from 1 as editors count. */
export interface Sentence {
  file: string;
  line: number;
  column: number;
  /** What it has to say. */
  hint: string;
}

const PLACEHOLDER = /^TODO\b:?\s*/;

/** The placeholders in the text of a YAML file, from top to bottom. */
export function sentencesIn(file: string, text: string): Sentence[] {
  const lineCounter = new LineCounter();
  const found: Sentence[] = [];
  visit(parseDocument(text, { lineCounter }), {
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string' || !PLACEHOLDER.test(value)) return;
      const { line, col } = lineCounter.linePos(range?.[0] ?? 0);
      found.push({ file, line, column: col, hint: value.replace(PLACEHOLDER, '') });
    },
  });
  return found;
}
