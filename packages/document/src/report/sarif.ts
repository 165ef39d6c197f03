import type { Finding } from '../finding.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * A SARIF log of one run, for code scanning.
 *
 * @param tool - the name of the program that found them
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(findings: readonly Finding[], tool: string): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted().map((id) => ({ id }));
  const run = {
    tool: { driver: { name: tool, rules } },
    columnKind: 'utf16CodeUnits',
    results: findings.map(toResult),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function toResult({ rule, severity, message, file, line, column }: Finding): object {
  const artifactLocation = { uri: encodeURI(file.replaceAll('\\', '/')) };
  const region = { startLine: line, startColumn: column };
  return {
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
  };
}
