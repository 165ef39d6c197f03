import { groupBy } from './group-by.ts';
import { distinctFindings, formatFinding, sortFindings, type Finding } from './finding.ts';

/** What finds that a part of the description cannot be had. What else is found then may only follow from it. */
const FATAL: ReadonlySet<string> = new Set([
  'bundler',
  'no-unresolved-refs',
  'document/compose-examples',
  'document/inline-texts',
]);

const UNREADABLE = /^Failed to parse: (.*?)\.?$/;
const UNRESOLVED = /^Can't resolve \$ref(?:: (.*?)\.?)?$/;
const MISSING = /^ENOENT: no such file or directory '(.*)'$/;
const REFUSED = /^E[A-Z]+: (.+) '(.*)'$/;

const HINTS: { [fault: string]: string } = {
  'duplicated mapping key': ' Remove one of the two.',
  'tab characters must not be used in indentation': ' Indent with spaces.',
};

/**
 * The faults that leave nothing to work with, each once, in Redocly's findings of a run: a file that is not YAML is
 * found again at each reference to it, a missing file at each reference too. None when all of the description was read.
 */
export function findRootCauses(findings: readonly Finding[]): Finding[] {
  const fatal = distinctFindings(sortFindings(findings.filter(({ rule }) => FATAL.has(rule))));
  const unreadable = new Set(fatal.flatMap(({ message }) => UNREADABLE.exec(message)?.[1] ?? []));
  const causes = fatal.filter(({ message }) => !unreadable.has(UNRESOLVED.exec(message)?.[1] ?? ''));
  const byMessage = groupBy(causes, (finding) => (isMissing(finding) ? finding.message : formatFinding(finding)));
  return [...byMessage.values()].flatMap(([first, ...others]) => (first ? [reword(first, others.length)] : []));
}

/** A schema that is none cannot judge examples either; only its own fault is worth telling. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === 'struct')) return findings;
  return findings.filter(({ message }) => !message.startsWith('Example validation errored: '));
}

/** What is wrong with a text that should be YAML, and what to do. */
export function explainYaml(fault: string): string {
  return `The YAML cannot be read: ${fault}.${HINTS[fault] ?? ''}`;
}

function isMissing({ message }: Finding): boolean {
  return MISSING.test(UNRESOLVED.exec(message)?.[1] ?? '');
}

function reword(finding: Finding, others: number): Finding {
  const fault = UNREADABLE.exec(finding.message)?.[1];
  if (fault !== undefined) return { ...finding, message: explainYaml(fault) };
  const [isUnresolved, reason] = UNRESOLVED.exec(finding.message) ?? [];
  if (isUnresolved === undefined) return finding;
  const file = MISSING.exec(reason ?? '')?.[1];
  const [, why, closed] = REFUSED.exec(reason ?? '') ?? [];
  if (file === undefined && closed !== undefined)
    return { ...finding, message: `\`${closed}\` cannot be read: ${why}. Make it readable.` };
  if (file === undefined)
    return { ...finding, message: `The \`$ref\` leads to nothing${reason ? `: ${reason}` : ''}.` };
  const more = others === 0 ? '' : ` ${others} more ${others === 1 ? 'leads' : 'lead'} there.`;
  return { ...finding, message: `\`${file}\` does not exist. Correct this \`$ref\`, or add the file.${more}` };
}
