// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_MessageFailureCode$enum = ["recipient_unreachable","outside_messaging_window","opted_out","frequency_capped","spam_limited","template_paused","template_variable_mismatch","media_error","carrier_rejected","provider_error"];

export function validate_MessageFailureCode(v, r, p) {
  return (typeof v === "string" ? (validate_MessageFailureCode$enum.includes(v) || no(r, p, "enum", validate_MessageFailureCode$enum)) : no(r, p, "type", "string"));
}

