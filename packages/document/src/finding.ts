/** One fault of a description, with its place in the file that a person edits. */
export interface Finding {
  /** The rule that found it, in kebab case. */
  rule: string;
  severity: 'error' | 'warning';
  /** One sentence: the token in backticks, and what is expected. */
  message: string;
  /** The path of the file, relative to the working directory where it can be. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** A JSON Pointer (RFC 6901) into the file or the bundle. */
  pointer?: string;
}

/** Writes a finding as one line that terminals and editors can jump to. */
export function formatFinding({ file, line, column, severity, message, rule }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${message} (${rule})`;
}

/** Orders findings by file, line, column, rule and message, so that two runs print the same. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const order = ({ file, line, column, rule, message }: Finding) => [file, line, column, rule, message];
  return findings.toSorted((left, right) => compare(order(left), order(right)));
}

/** Leaves out what is said already of the same place. */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  const entries = findings.map((finding) => [formatFinding(finding), finding] as const);
  return [...new Map(entries).values()];
}

function compare(left: readonly (string | number)[], right: readonly (string | number)[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] as string | number;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Thrown when a description has faults that leave nothing to work with. */
export class DescriptionError extends Error {
  override name = 'DescriptionError' as const;
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.findings = findings;
  }
}
