// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_Tag$pattern = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");

export function validate_Tag(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 50) ? (v !== '' ? (validate_Tag$pattern.test(v) || no(r, p, "pattern", "^[a-z0-9][a-z0-9_-]{0,49}$")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 50)) : no(r, p, "type", "string"));
}

