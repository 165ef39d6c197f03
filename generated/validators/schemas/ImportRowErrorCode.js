// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_ImportRowErrorCode$enum = ["required","invalid_value","invalid_format","too_long","too_many_items","duplicate_row","already_exists","ambiguous"];

export function validate_ImportRowErrorCode(v, r, p) {
  return (typeof v === "string" ? (validate_ImportRowErrorCode$enum.includes(v) || no(r, p, "enum", validate_ImportRowErrorCode$enum)) : no(r, p, "type", "string"));
}

