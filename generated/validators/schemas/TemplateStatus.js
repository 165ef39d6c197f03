// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_TemplateStatus$enum = ["draft","pending","approved","rejected","paused","disabled"];

export function validate_TemplateStatus(v, r, p) {
  return (typeof v === "string" ? (validate_TemplateStatus$enum.includes(v) || no(r, p, "enum", validate_TemplateStatus$enum)) : no(r, p, "type", "string"));
}

