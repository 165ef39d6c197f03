// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_ContactName$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_ContactName(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 200) ? (v !== '' ? (validate_ContactName$pattern.test(v) || no(r, p, "pattern", "\\S")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 200)) : no(r, p, "type", "string"));
}

