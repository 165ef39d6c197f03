// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_TemplateHeaderText$pattern = /* @__PURE__ */ new RegExp("^([^{}\\s][^{}]*(\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)?|\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)$", "u");

export function validate_TemplateHeaderText(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 60) ? (v !== '' ? (validate_TemplateHeaderText$pattern.test(v) || no(r, p, "pattern", "^([^{}\\s][^{}]*(\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)?|\\{\\{[a-z][a-z0-9_]*\\}\\}[^{}]*)$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 60)) : no(r, p, "type", "string"));
}

