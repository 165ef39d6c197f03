// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_ImportJobStatus$enum = ["queued","processing","completed","failed"];

export function validate_ImportJobStatus(v, r, p) {
  return (typeof v === "string" ? (validate_ImportJobStatus$enum.includes(v) || no(r, p, "enum", validate_ImportJobStatus$enum)) : no(r, p, "type", "string"));
}

