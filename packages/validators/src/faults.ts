import { OK, type Finding, type Result } from './finding.ts';
import { explain, type validators } from './generated.ts';

type Check = validators.Check;

/**
 * Puts a value to a generated check: once to know whether it passes, and again, when somebody asks for the findings, to
 * say why it does not.
 */
export function judge(check: Check, value: unknown): Result {
  return passes(check, value) ? OK : new Refusal(check, value);
}

/** A value whose parts are in each other so often that there is no more room for another check does not. */
function passes(check: Check, value: unknown): boolean {
  try {
    return check(value);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A class, for an accessor of each object of its own would take longer than most checks. */
class Refusal {
  readonly ok = false;
  readonly #check: Check;
  readonly #value: unknown;
  #findings: Finding[] | undefined;

  constructor(check: Check, value: unknown) {
    this.#check = check;
    this.#value = value;
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= explain(this.#check, this.#value));
  }

  toJSON(): object {
    return { ok: this.ok, findings: this.findings };
  }
}
