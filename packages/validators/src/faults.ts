import type { Finding, Result } from './finding.ts';
import { OK } from './finding.ts';
import type { validators } from './generated.ts';
import { keysOf, toDottedPath } from './path.ts';

type Fault = validators.Fault;

/** No list of findings is longer. */
const MOST_FINDINGS = 50;

/** Puts a value to a generated validator. */
export function judge(validate: validators.Validate, value: unknown): Result {
  if (validate(value)) return OK;
  const findings = withoutEchoes(validate.errors ?? []).map((fault) => toFinding(fault, value));
  const unique = new Map(findings.map((finding) => [finding.message, finding]));
  return { ok: false, findings: [...unique.values()].slice(0, MOST_FINDINGS) };
}

/** Leaves out what alternatives add to the faults of their branches: that none fits, and that `null` would do too. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const telling = faults.filter((fault) => !isSummary(fault));
  const kept = telling.filter((fault) => !(isNullBranch(fault) && telling.some((other) => isBeside(other, fault))));
  return kept.length > 0 ? kept : faults;
}

function isSummary({ keyword, params }: Fault): boolean {
  const twoFit = Array.isArray(params['passingSchemas']);
  return !twoFit && ['anyOf', 'oneOf', 'propertyNames'].includes(keyword);
}

function isNullBranch({ keyword, params }: Fault): boolean {
  return keyword === 'type' && params['type'] === 'null';
}

function isBeside(other: Fault, fault: Fault): boolean {
  return !isNullBranch(other) && other.instancePath.startsWith(fault.instancePath);
}

function toFinding(fault: Fault, value: unknown): Finding {
  const { instancePath, keyword, params, propertyName } = fault;
  const named = propertyName ?? params['missingProperty'] ?? params['additionalProperty'] ?? params['tag'];
  const keys = [...keysOf(instancePath), ...(named === undefined ? [] : [String(named)])];
  const path = toDottedPath(keys, value);
  return { path, keyword, message: `${path === '' ? 'The value' : `\`${path}\``} ${describe(fault)}.` };
}

function describe({ keyword, params, message = `breaks \`${keyword}\`` }: Fault): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not a property that is known here';
    case 'discriminator':
      return 'must name one of the documented kinds';
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).map((allowed) => `\`${allowed}\``).join(', ')}`;
    case 'type':
      return `must be ${[params['type']].flat().join(' or ')}`;
    default:
      return message;
  }
}
