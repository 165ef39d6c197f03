// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_date_time, longer, no } from '../runtime.js';

const validate_Timestamp$pattern = /* @__PURE__ */ new RegExp("Z$", "u");

export function validate_Timestamp(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 24) ? (longer(v, 19) ? (validate_Timestamp$pattern.test(v) ? (is_date_time(v) || no(r, p, "format", "date-time")) : no(r, p, "pattern", "Z$")) : no(r, p, "minLength", 20)) : no(r, p, "maxLength", 24)) : no(r, p, "type", "string"));
}

