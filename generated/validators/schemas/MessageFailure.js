// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no } from '../runtime.js';
import { validate_MessageFailureCode } from './MessageFailureCode.js';

const validate_MessageFailure$pattern = /* @__PURE__ */ new RegExp("\\S", "u");
const validate_MessageFailure$pattern_2 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u");

export function validate_MessageFailure(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.code) === undefined ? no(r, p, "required", "code") : validate_MessageFailureCode(x, r, r && [p, "code"])) &&
      ((x = v.message) === undefined ? no(r, p, "required", "message") : (typeof x === "string" ? (!longer(x, 500) ? (x !== '' ? (validate_MessageFailure$pattern.test(x) || no(r, [p, "message"], "pattern", "\\S")) : no(r, [p, "message"], "minLength", 1)) : no(r, [p, "message"], "maxLength", 500)) : no(r, [p, "message"], "type", "string"))) &&
      ((x = v.retryable) === undefined ? no(r, p, "required", "retryable") : (typeof x === "boolean" || no(r, [p, "retryable"], "type", "boolean"))) &&
      ((x = v.provider_code) === undefined ? no(r, p, "required", "provider_code") : ((typeof x === "string" || x === null) ? (!(typeof x === "string") || (!longer(x, 32) ? (x !== '' ? (validate_MessageFailure$pattern_2.test(x) || no(r, [p, "provider_code"], "pattern", "^[A-Za-z0-9._-]+$")) : no(r, [p, "provider_code"], "minLength", 1)) : no(r, [p, "provider_code"], "maxLength", 32))) : no(r, [p, "provider_code"], "type", ["string","null"])))
    ) : no(r, p, "type", "object"));
}

