// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_TemplateVariableName$pattern = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");

export function validate_TemplateVariableName(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 64) ? (v !== '' ? (validate_TemplateVariableName$pattern.test(v) || no(r, p, "pattern", "^[a-z][a-z0-9_]*$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 64)) : no(r, p, "type", "string"));
}

