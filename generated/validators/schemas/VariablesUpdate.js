// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { entries, isObject, longer, no } from '../runtime.js';

const validate_VariablesUpdate$pattern = /* @__PURE__ */ new RegExp("\\S", "u");
const validate_VariablesUpdate$pattern_2 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate_VariablesUpdate$part(v, r, p) {
  return (typeof v === "string" ? (typeof v === "string" ? (!longer(v, 1024) ? (v !== '' ? (validate_VariablesUpdate$pattern.test(v) || no(r, p, "pattern", "\\S")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 1024)) : no(r, p, "type", "string")) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_VariablesUpdate$entry(k, x, r, p) {
  return (
    (validate_VariablesUpdate$part(x, r, p)) &&
    (typeof k === "string" ? (!longer(k, 64) ? (validate_VariablesUpdate$pattern_2.test(k) || no(r, p, "pattern", "^[a-z][a-z0-9_]*$")) : no(r, p, "maxLength", 64)) : no(r, p, "type", "string"))
  );
}

export function validate_VariablesUpdate(v, r, p) {
  return (isObject(v) ? (Object.keys(v).length <= 50 ? entries(v, r, p, validate_VariablesUpdate$entry) : no(r, p, "maxProperties", 50)) : no(r, p, "type", "object"));
}

