// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_ImportMode$enum = ["create","upsert"];

export function validate_ImportMode(v, r, p) {
  return (typeof v === "string" ? (validate_ImportMode$enum.includes(v) || no(r, p, "enum", validate_ImportMode$enum)) : no(r, p, "type", "string"));
}

