// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { entries, isObject, longer, no } from '../runtime.js';

const validate_Variables$pattern = /* @__PURE__ */ new RegExp("\\S", "u");
const validate_Variables$pattern_2 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate_Variables$entry(k, x, r, p) {
  return (
    ((typeof x === "string" ? (!longer(x, 1024) ? (x !== '' ? (validate_Variables$pattern.test(x) || no(r, p, "pattern", "\\S")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 1024)) : no(r, p, "type", "string"))) &&
    (typeof k === "string" ? (!longer(k, 64) ? (validate_Variables$pattern_2.test(k) || no(r, p, "pattern", "^[a-z][a-z0-9_]*$")) : no(r, p, "maxLength", 64)) : no(r, p, "type", "string"))
  );
}

export function validate_Variables(v, r, p) {
  return (isObject(v) ? (Object.keys(v).length <= 50 ? entries(v, r, p, validate_Variables$entry) : no(r, p, "maxProperties", 50)) : no(r, p, "type", "object"));
}

