// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no } from '../runtime.js';

const validate_CustomFieldValue$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_CustomFieldValue(v, r, p) {
  return (typeof v === "string" ? (typeof v === "string" ? (!longer(v, 1000) ? (v !== '' ? (validate_CustomFieldValue$pattern.test(v) || no(r, p, "pattern", "\\S")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 1000)) : no(r, p, "type", "string")) : (Number.isFinite(v) ? (Number.isFinite(v) ? (
          (v >= -9007199254740991 || no(r, p, "minimum", -9007199254740991)) &&
          (v <= 9007199254740991 || no(r, p, "maximum", 9007199254740991))
        ) : no(r, p, "type", "number")) : (typeof v === "boolean" ? (typeof v === "boolean" || no(r, p, "type", "boolean")) : no(r, p, "type", ["string","number","boolean"]))));
}

