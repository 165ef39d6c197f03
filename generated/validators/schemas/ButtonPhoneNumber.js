// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_ButtonPhoneNumber$pattern = /* @__PURE__ */ new RegExp("^\\+[1-9][0-9]{6,14}$", "u");

export function validate_ButtonPhoneNumber(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 16) ? (longer(v, 7) ? (validate_ButtonPhoneNumber$pattern.test(v) || no(r, p, "pattern", "^\\+[1-9][0-9]{6,14}$")) : no(r, p, "minLength", 8)) : no(r, p, "maxLength", 16)) : no(r, p, "type", "string"));
}

