// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_TemplateLanguage$pattern = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(_[A-Z]{2})?$", "u");

export function validate_TemplateLanguage(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 6) ? (longer(v, 1) ? (validate_TemplateLanguage$pattern.test(v) || no(r, p, "pattern", "^[a-z]{2,3}(_[A-Z]{2})?$")) : no(r, p, "minLength", 2)) : no(r, p, "maxLength", 6)) : no(r, p, "type", "string"));
}

