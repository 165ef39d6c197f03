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

/**
 * Puts a value to a generated check: once to know whether it passes, and again, when somebody asks for the findings, to
 * say why it does not.
 */
export function judge(check: Check, value: unknown): Result {
  try {
    return check(value) ? OK : new Refusal(() => explain(check, value));
  } catch (error) {
    if (error instanceof RangeError) return new Refusal(tooDeep);
    throw error;
  }
}

/** A class, for an accessor of each object of its own would take longer than most checks. */
class Refusal {
  readonly ok = false;
  readonly #find: () => Finding[];
  #findings: Finding[] | undefined;

  constructor(find: () => Finding[]) {
    this.#find = find;
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= this.#find());
  }

  toJSON(): object {
    return { ok: this.ok, findings: this.findings };
  }
}

function explain(check: Check, value: unknown): Finding[] {
  const findings: Finding[] = [];
  check(value, (path, keyword, param, among) => {
    findings.push({ ...toFinding(path, keyword, param), ...(among && { among }) });
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
function tooDeep(): Finding[] {
  return [{ path: '', keyword: 'depth', code: codeOf('depth'), message: 'The value is nested too deeply.' }];
}
