// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_MessageStatus$enum = ["queued","sent","delivered","read","failed"];

export function validate_MessageStatus(v, r, p) {
  return (typeof v === "string" ? (validate_MessageStatus$enum.includes(v) || no(r, p, "enum", validate_MessageStatus$enum)) : no(r, p, "type", "string"));
}

