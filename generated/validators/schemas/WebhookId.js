// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_WebhookId$pattern = /* @__PURE__ */ new RegExp("^whk_[0-9A-HJKMNP-TV-Z]{26}$", "u");

export function validate_WebhookId(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 30) ? (longer(v, 29) ? (validate_WebhookId$pattern.test(v) || no(r, p, "pattern", "^whk_[0-9A-HJKMNP-TV-Z]{26}$")) : no(r, p, "minLength", 30)) : no(r, p, "maxLength", 30)) : no(r, p, "type", "string"));
}

