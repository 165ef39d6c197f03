import type { Finding } from '../finding.ts';
import { formatGithubActions } from './github-actions.ts';
import { formatSarif } from './sarif.ts';
import { formatText, type ReadText } from './text.ts';

export type { ReadText };

/** The ways in which findings can be written down. */
export const REPORT_FORMATS = ['text', 'json', 'github-actions', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Writes findings down: `text` is for people, the others are for machines.
 *
 * @param tool - the name of the program that found them
 */
export function formatReport(
  findings: readonly Finding[],
  format: ReportFormat,
  { tool, read }: { tool: string; read: ReadText },
): string {
  switch (format) {
    case 'text':
      return formatText(findings, read);
    case 'json':
      return `${JSON.stringify(findings, null, 2)}\n`;
    case 'github-actions':
      return formatGithubActions(findings);
    case 'sarif':
      return formatSarif(findings, tool);
  }
}
