import type { components } from '@botbat/types';

/** The codes by which the API says why a property is refused. */
export type DetailCode = components['schemas']['ErrorDetailCode'];

/** One thing that is wrong with a value. */
export interface Finding {
  /** Where in the value, as in `components.buttons[0].text`; empty for the value itself. */
  path: string;
  /**
   * The keyword of JSON Schema that the value breaks; `status`, `mediaType` or `body` when the value is of a kind that
   * the operation does not know.
   */
  keyword: string;
  /** The code by which the API says so. */
  code: DetailCode;
  /** One sentence for people. */
  message: string;
  /** The keyword of alternatives, of which the one that is nearest speaks here, when another might have been meant. */
  among?: 'anyOf' | 'oneOf';
}

/** The verdict on a value. The findings are looked for when they are first read: read them before the value changes. */
export type Result = { ok: true } | { ok: false; readonly findings: readonly Finding[] };

export const OK: Result = { ok: true };

/** A verdict about something other than the inside of the value. */
export function refuse(keyword: keyof typeof CODES, message: string): Result {
  return { ok: false, findings: [{ path: '', keyword, code: CODES[keyword], message }] };
}

const CODES = { status: 'invalid_value', mediaType: 'invalid_format', body: 'required' } as const;
