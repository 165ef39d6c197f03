// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_ErrorMessage$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_ErrorMessage(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 500) ? (v !== '' ? (validate_ErrorMessage$pattern.test(v) || no(r, p, "pattern", "\\S")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 500)) : no(r, p, "type", "string"));
}

