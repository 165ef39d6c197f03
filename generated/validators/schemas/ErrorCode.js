// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_ErrorCode$enum = ["invalid_request","unauthorized","forbidden","not_found","conflict","validation_error","rate_limited","internal_error"];

export function validate_ErrorCode(v, r, p) {
  return (typeof v === "string" ? (validate_ErrorCode$enum.includes(v) || no(r, p, "enum", validate_ErrorCode$enum)) : no(r, p, "type", "string"));
}

