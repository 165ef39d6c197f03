// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_double, longer, no, oneOf } from '../runtime.js';

const validate_CustomFieldValue$pattern = /* @__PURE__ */ new RegExp("\\S", "u");
const validate_CustomFieldValue$branches = [validate_CustomFieldValue$branch, validate_CustomFieldValue$branch_2, validate_CustomFieldValue$branch_3];

function validate_CustomFieldValue$branch(v, r, p) {
  return (typeof v === "string" ? (!longer(v, 1000) ? (v !== '' ? (validate_CustomFieldValue$pattern.test(v) || no(r, p, "pattern", "\\S")) : no(r, p, "minLength", 1)) : no(r, p, "maxLength", 1000)) : no(r, p, "type", "string"));
}

function validate_CustomFieldValue$branch_2(v, r, p) {
  return (Number.isFinite(v) ? (
      (v >= -9007199254740991 || no(r, p, "minimum", -9007199254740991)) &&
      (v <= 9007199254740991 || no(r, p, "maximum", 9007199254740991)) &&
      (is_double(v) || no(r, p, "format", "double"))
    ) : no(r, p, "type", "number"));
}

function validate_CustomFieldValue$branch_3(v, r, p) {
  return (typeof v === "boolean" || no(r, p, "type", "boolean"));
}

export function validate_CustomFieldValue(v, r, p) {
  return oneOf(v, r, p, validate_CustomFieldValue$branches);
}

