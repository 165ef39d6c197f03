// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_TemplateBodyText$pattern = /* @__PURE__ */ new RegExp("^([^{}\\s]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})([^{}]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})*$", "u");

export function validate_TemplateBodyText(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 1024) ? (v !== '' ? (validate_TemplateBodyText$pattern.test(v) || no(r, p, "pattern", "^([^{}\\s]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})([^{}]|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})*$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 1024)) : no(r, p, "type", "string"));
}

