// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no } from '../runtime.js';
import { validate_ErrorDetailCode } from './ErrorDetailCode.js';
import { validate_ErrorMessage } from './ErrorMessage.js';

const validate_ErrorDetail$pattern = /* @__PURE__ */ new RegExp("^\\S+$", "u");

export function validate_ErrorDetail(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.field) === undefined ? no(r, p, "required", "field") : (typeof x === "string" ? (!longer(x, 255) ? (x !== '' ? (validate_ErrorDetail$pattern.test(x) || no(r, [p, "field"], "pattern", "^\\S+$")) : no(r, [p, "field"], "minLength", 1)) : no(r, [p, "field"], "maxLength", 255)) : no(r, [p, "field"], "type", "string"))) &&
      ((x = v.code) === undefined ? no(r, p, "required", "code") : validate_ErrorDetailCode(x, r, r && [p, "code"])) &&
      ((x = v.message) === undefined ? no(r, p, "required", "message") : validate_ErrorMessage(x, r, r && [p, "message"]))
    ) : no(r, p, "type", "object"));
}

