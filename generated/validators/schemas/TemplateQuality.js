// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_TemplateQuality$enum = ["high","medium","low","unknown"];

export function validate_TemplateQuality(v, r, p) {
  return (typeof v === "string" ? (validate_TemplateQuality$enum.includes(v) || no(r, p, "enum", validate_TemplateQuality$enum)) : no(r, p, "type", "string"));
}

