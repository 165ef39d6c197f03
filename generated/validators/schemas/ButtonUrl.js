// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_ButtonUrl$pattern = /* @__PURE__ */ new RegExp("^https://[^\\s{}]+(\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})?$", "u");

export function validate_ButtonUrl(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 2000) ? (longer(v, 8) ? (validate_ButtonUrl$pattern.test(v) || no(r, p, "pattern", "^https://[^\\s{}]+(\\{\\{[a-z][a-z0-9_]{0,63}\\}\\})?$")) : no(r, p, "minLength", 9)) : no(r, p, "maxLength", 2000)) : no(r, p, "type", "string"));
}

