// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { entries, isObject, longer, no } from '../runtime.js';
import { validate_CustomFieldValue } from './CustomFieldValue.js';

const validate_CustomFields$pattern = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate_CustomFields$entry(k, x, r, p) {
  return (
    (validate_CustomFieldValue(x, r, p)) &&
    (typeof k === "string" ? (!longer(k, 64) ? (validate_CustomFields$pattern.test(k) || no(r, p, "pattern", "^[a-z][a-z0-9_]*$")) : no(r, p, "maxLength", 64)) : no(r, p, "type", "string"))
  );
}

export function validate_CustomFields(v, r, p) {
  return (isObject(v) ? (Object.keys(v).length <= 50 ? entries(v, r, p, validate_CustomFields$entry) : no(r, p, "maxProperties", 50)) : no(r, p, "type", "object"));
}

