// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no } from '../runtime.js';
import { validate_TemplateRejectionReason } from './TemplateRejectionReason.js';

const validate_TemplateRejection$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_TemplateRejection(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.reason) === undefined ? no(r, p, "required", "reason") : validate_TemplateRejectionReason(x, r, r && [p, "reason"])) &&
      ((x = v.message) === undefined ? no(r, p, "required", "message") : (typeof x === "string" ? (!longer(x, 500) ? (x !== '' ? (validate_TemplateRejection$pattern.test(x) || no(r, [p, "message"], "pattern", "\\S")) : no(r, [p, "message"], "minLength", 1)) : no(r, [p, "message"], "maxLength", 500)) : no(r, [p, "message"], "type", "string")))
    ) : no(r, p, "type", "object"));
}

