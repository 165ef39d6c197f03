import { codeOf } from './code.ts';
import type { Finding, Result } from './finding.ts';
import { OK } from './finding.ts';
import type { validators } from './generated.ts';
import { keysOf, toDottedPath } from './path.ts';
import { describe } from './sentence.ts';

type Check = validators.Check;
type Path = validators.Path;

/** No list of findings is longer. */
const MOST_FINDINGS = 50;

/** Puts a value to a generated check: once to know whether it passes, and again to say why it does not. */
export function judge(check: Check, value: unknown): Result {
  try {
    return check(value) ? OK : { ok: false, findings: explain(check, value) };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
}

function explain(check: Check, value: unknown): Finding[] {
  const findings: Finding[] = [];
  check(value, (path, keyword, param) => {
    findings.push(toFinding(path, keyword, param));
    return findings.length < MOST_FINDINGS;
  });
  return findings;
}

function toFinding(around: Path, keyword: string, param: unknown): Finding {
  const isMissing = keyword === 'required' || keyword === 'dependentRequired';
  const path = toDottedPath(keysOf(isMissing ? [around, String(param)] : around));
  const name = path === '' ? 'The value' : `\`${path}\``;
  return { path, keyword, code: codeOf(keyword, param), message: `${name} ${describe(keyword, param)}.` };
}

/** A value whose parts are in each other so often that a check of each by the next ends in no more room. */
function tooDeep(): Result {
  const message = 'The value is nested too deeply.';
  return { ok: false, findings: [{ path: '', keyword: 'depth', code: codeOf('depth'), message }] };
}
