// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, longer, no } from '../runtime.js';
import { validate_ErrorMessage } from './ErrorMessage.js';
import { validate_ImportRowErrorCode } from './ImportRowErrorCode.js';

const validate_ImportRowError$pattern = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");

export function validate_ImportRowError(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.row) === undefined ? no(r, p, "required", "row") : (Number.isInteger(x) ? (
            (x >= 2 || no(r, [p, "row"], "minimum", 2)) &&
            (x <= 100001 || no(r, [p, "row"], "maximum", 100001)) &&
            (is_int32(x) || no(r, [p, "row"], "format", "int32"))
          ) : no(r, [p, "row"], "type", "integer"))) &&
      ((x = v.field) === undefined ? no(r, p, "required", "field") : ((typeof x === "string" || x === null) ? (!(typeof x === "string") || (!longer(x, 64) ? (x !== '' ? (validate_ImportRowError$pattern.test(x) || no(r, [p, "field"], "pattern", "^[a-z][a-z0-9_]*$")) : no(r, [p, "field"], "minLength", 1)) : no(r, [p, "field"], "maxLength", 64))) : no(r, [p, "field"], "type", ["string","null"]))) &&
      ((x = v.code) === undefined ? no(r, p, "required", "code") : validate_ImportRowErrorCode(x, r, r && [p, "code"])) &&
      ((x = v.message) === undefined ? no(r, p, "required", "message") : validate_ErrorMessage(x, r, r && [p, "message"]))
    ) : no(r, p, "type", "object"));
}

