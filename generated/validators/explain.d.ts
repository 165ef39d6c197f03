// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import type { Check } from './index.js';

/** One thing that is wrong with a value. */
export interface Finding {
  /** Where in the value, as in `components.buttons[0].text`; empty for the value itself. */
  path: string;
  /** The keyword of JSON Schema that the value breaks. */
  keyword: string;
  /** What kind of fault that is. */
  code: Code;
  /** One sentence for people. */
  message: string;
  /** The keyword of alternatives, of which the one that is nearest speaks here, when another might have been meant. */
  among?: 'anyOf' | 'oneOf';
}
export type Code =
  | 'required'
  | 'invalid_type'
  | 'invalid_value'
  | 'invalid_format'
  | 'too_short'
  | 'too_long'
  | 'too_small'
  | 'too_large'
  | 'too_few_items'
  | 'too_many_items'
  | 'duplicate_items'
  | 'unknown_field'
  | 'not_allowed';

/** All that is wrong with a value, up to a limit. Default: 50. */
export declare function explain(check: Check, value: unknown, limit?: number): Finding[];
/** The code for a keyword; of `oneOf`, the parameter is how many alternatives fit, if any does. */
export declare function codeOf(keyword: string, param?: unknown): Code;
