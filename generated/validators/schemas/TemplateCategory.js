// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_TemplateCategory$enum = ["marketing","utility","authentication"];

export function validate_TemplateCategory(v, r, p) {
  return (typeof v === "string" ? (validate_TemplateCategory$enum.includes(v) || no(r, p, "enum", validate_TemplateCategory$enum)) : no(r, p, "type", "string"));
}

