import { formatFinding, type Finding } from '../finding.ts';

/** Gives the text of a file; `undefined` when there is none. */
export type ReadText = (file: string) => string | undefined;

/** For people: each finding on a line that terminals and editors can jump to, and the line of the source below it. */
export function formatText(findings: readonly Finding[], read: ReadText): string {
  return findings.map((finding) => `${formatFinding(finding)}\n${frame(finding, read)}`).join('');
}

function frame({ file, line, column }: Finding, read: ReadText): string {
  const source = read(file)?.split('\n')[line - 1];
  if (source === undefined || source.trim() === '') return '';
  const number = String(line);
  // A tab stays a tab, so that the mark stands below what it marks.
  const indent = source.slice(0, column - 1).replaceAll(/[^\t]/g, ' ');
  return `  ${number} | ${source}\n  ${' '.repeat(number.length)} | ${indent}^\n`;
}
