// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_ImportFailureCode$enum = ["unreadable_file","too_many_rows","internal"];

export function validate_ImportFailureCode(v, r, p) {
  return (typeof v === "string" ? (validate_ImportFailureCode$enum.includes(v) || no(r, p, "enum", validate_ImportFailureCode$enum)) : no(r, p, "type", "string"));
}

