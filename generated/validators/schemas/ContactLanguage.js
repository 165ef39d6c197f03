// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_ContactLanguage$pattern = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");

export function validate_ContactLanguage(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 11) ? (longer(v, 1) ? (validate_ContactLanguage$pattern.test(v) || no(r, p, "pattern", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")) : no(r, p, "minLength", 2)) : no(r, p, "maxLength", 11)) : no(r, p, "type", "string"));
}

