// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_ErrorDetailCode$enum = ["required","invalid_type","invalid_value","invalid_format","too_short","too_long","too_small","too_large","too_few_items","too_many_items","duplicate_items","unknown_field","read_only","not_found","not_allowed","in_past"];

export function validate_ErrorDetailCode(v, r, p) {
  return (typeof v === "string" ? (validate_ErrorDetailCode$enum.includes(v) || no(r, p, "enum", validate_ErrorDetailCode$enum)) : no(r, p, "type", "string"));
}

