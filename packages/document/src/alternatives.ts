import { groupBy } from './group-by.ts';
import { formatFinding, type Finding } from './finding.ts';

const SUMMARY = /^(.*)must match (?:exactly one schema in oneOf|a schema in anyOf)\.$/;

/**
 * A value that fits no branch of a `oneOf` or `anyOf` has one fault, of which a validator finds one for each branch and
 * another for all. This makes one finding of those at the same place.
 */
export function joinAlternatives(findings: readonly Finding[]): Finding[] {
  const places = groupBy(findings, (finding) => formatFinding({ ...finding, message: '' }));
  return [...places.values()].flatMap(joinAtOnePlace);
}

function joinAtOnePlace(findings: readonly Finding[]): readonly Finding[] {
  const summary = findings.find(({ message }) => SUMMARY.test(message));
  const subject = SUMMARY.exec(summary?.message ?? '')?.[1];
  if (!summary || subject === undefined) return findings;
  const branches = findings.filter((finding) => finding !== summary && finding.message.startsWith(subject));
  if (branches.length === 0) return findings;
  const reasons = branches.map(({ message }) => message.slice(subject.length).replace(/\.$/, ''));
  const joined = { ...summary, message: `${summary.message.replace(/\.$/, '')}: ${reasons.join('; ')}.` };
  return [joined, ...findings.filter((finding) => finding !== summary && !branches.includes(finding))];
}
