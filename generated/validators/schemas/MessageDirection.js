// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_MessageDirection$enum = ["inbound","outbound"];

export function validate_MessageDirection(v, r, p) {
  return (typeof v === "string" ? (validate_MessageDirection$enum.includes(v) || no(r, p, "enum", validate_MessageDirection$enum)) : no(r, p, "type", "string"));
}

