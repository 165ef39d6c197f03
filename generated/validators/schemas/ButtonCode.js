// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_ButtonCode$pattern = /* @__PURE__ */ new RegExp("^([A-Za-z0-9_-]{1,20}|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})$", "u");

export function validate_ButtonCode(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 68) ? (v !== '' ? (validate_ButtonCode$pattern.test(v) || no(r, p, "pattern", "^([A-Za-z0-9_-]{1,20}|\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 68)) : no(r, p, "type", "string"));
}

