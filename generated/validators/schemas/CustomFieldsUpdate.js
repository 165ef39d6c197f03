// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { entries, isObject, longer, no, oneOf } from '../runtime.js';
import { validate_CustomFieldValue } from './CustomFieldValue.js';

const validate_CustomFieldsUpdate$branches = [validate_CustomFieldValue, validate_CustomFieldsUpdate$branch];
const validate_CustomFieldsUpdate$pattern = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate_CustomFieldsUpdate$branch(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_CustomFieldsUpdate$part(v, r, p) {
  return oneOf(v, r, p, validate_CustomFieldsUpdate$branches);
}

function validate_CustomFieldsUpdate$entry(k, x, r, p) {
  return (
    (validate_CustomFieldsUpdate$part(x, r, p)) &&
    (typeof k === "string" ? (!longer(k, 64) ? (validate_CustomFieldsUpdate$pattern.test(k) || no(r, p, "pattern", "^[a-z][a-z0-9_]*$")) : no(r, p, "maxLength", 64)) : no(r, p, "type", "string"))
  );
}

export function validate_CustomFieldsUpdate(v, r, p) {
  return (isObject(v) ? (Object.keys(v).length <= 50 ? entries(v, r, p, validate_CustomFieldsUpdate$entry) : no(r, p, "maxProperties", 50)) : no(r, p, "type", "object"));
}

