import type { Finding } from '../finding.ts';

/**
 * Workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithubActions(findings: readonly Finding[]): string {
  return findings.map((finding) => `${command(finding)}\n`).join('');
}

function command({ severity, file, line, column, rule, message }: Finding): string {
  const properties = { file, line, col: column, title: rule };
  const words = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${words.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
