// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_WebhookDisabledReason$enum = ["endpoint_gone","retries_exhausted"];

export function validate_WebhookDisabledReason(v, r, p) {
  return (typeof v === "string" ? (validate_WebhookDisabledReason$enum.includes(v) || no(r, p, "enum", validate_WebhookDisabledReason$enum)) : no(r, p, "type", "string"));
}

