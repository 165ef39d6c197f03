// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no } from '../runtime.js';
import { validate_ImportFailureCode } from './ImportFailureCode.js';

const validate_ImportFailure$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_ImportFailure(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.code) === undefined ? no(r, p, "required", "code") : validate_ImportFailureCode(x, r, r && [p, "code"])) &&
      ((x = v.message) === undefined ? no(r, p, "required", "message") : (typeof x === "string" ? (!longer(x, 500) ? (x !== '' ? (validate_ImportFailure$pattern.test(x) || no(r, [p, "message"], "pattern", "\\S")) : no(r, [p, "message"], "minLength", 1)) : no(r, [p, "message"], "maxLength", 500)) : no(r, [p, "message"], "type", "string")))
    ) : no(r, p, "type", "object"));
}

