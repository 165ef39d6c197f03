// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_ButtonText$pattern = /* @__PURE__ */ new RegExp("^[^{}\\s][^{}]*$", "u");

export function validate_ButtonText(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 25) ? (v !== '' ? (validate_ButtonText$pattern.test(v) || no(r, p, "pattern", "^[^{}\\s][^{}]*$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 25)) : no(r, p, "type", "string"));
}

