// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_TemplateHeaderFormat$enum = ["text","image","video","document"];

export function validate_TemplateHeaderFormat(v, r, p) {
  return (typeof v === "string" ? (validate_TemplateHeaderFormat$enum.includes(v) || no(r, p, "enum", validate_TemplateHeaderFormat$enum)) : no(r, p, "type", "string"));
}

