// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_TemplateFooterText$pattern = /* @__PURE__ */ new RegExp("^[^{}\\s][^{}]*$", "u");

export function validate_TemplateFooterText(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 60) ? (v !== '' ? (validate_TemplateFooterText$pattern.test(v) || no(r, p, "pattern", "^[^{}\\s][^{}]*$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 60)) : no(r, p, "type", "string"));
}

