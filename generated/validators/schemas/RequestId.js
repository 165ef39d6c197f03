// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_RequestId$pattern = /* @__PURE__ */ new RegExp("^req_[0-9A-HJKMNP-TV-Z]{26}$", "u");

export function validate_RequestId(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 30) ? (longer(v, 29) ? (validate_RequestId$pattern.test(v) || no(r, p, "pattern", "^req_[0-9A-HJKMNP-TV-Z]{26}$")) : no(r, p, "minLength", 30)) : no(r, p, "maxLength", 30)) : no(r, p, "type", "string"));
}

