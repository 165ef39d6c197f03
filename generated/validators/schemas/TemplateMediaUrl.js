// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_uri, longer, no } from '../runtime.js';

const validate_TemplateMediaUrl$pattern = /* @__PURE__ */ new RegExp("^https://\\S+$", "u");

export function validate_TemplateMediaUrl(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 2048) ? (longer(v, 8) ? (validate_TemplateMediaUrl$pattern.test(v) ? (is_uri(v) || no(r, p, "format", "uri")) : no(r, p, "pattern", "^https://\\S+$")) : no(r, p, "minLength", 9)) : no(r, p, "maxLength", 2048)) : no(r, p, "type", "string"));
}

