// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_TemplateName$pattern = /* @__PURE__ */ new RegExp("^[a-z0-9_]{1,512}$", "u");

export function validate_TemplateName(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 512) ? (v !== '' ? (validate_TemplateName$pattern.test(v) || no(r, p, "pattern", "^[a-z0-9_]{1,512}$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 512)) : no(r, p, "type", "string"));
}

