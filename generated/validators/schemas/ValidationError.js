// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no } from '../runtime.js';
import { validate_ErrorDetail } from './ErrorDetail.js';
import { validate_ErrorMessage } from './ErrorMessage.js';
import { validate_RequestId } from './RequestId.js';

const validate_ValidationError$enum = ["validation_error"];

function validate_ValidationError$details(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_ErrorDetail)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

export function validate_ValidationError(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.code) === undefined ? no(r, p, "required", "code") : (typeof x === "string" ? (validate_ValidationError$enum.includes(x) || no(r, [p, "code"], "enum", validate_ValidationError$enum)) : no(r, [p, "code"], "type", "string"))) &&
      ((x = v.message) === undefined ? no(r, p, "required", "message") : validate_ErrorMessage(x, r, r && [p, "message"])) &&
      ((x = v.request_id) === undefined ? no(r, p, "required", "request_id") : validate_RequestId(x, r, r && [p, "request_id"])) &&
      ((x = v.details) === undefined ? no(r, p, "required", "details") : validate_ValidationError$details(x, r, r && [p, "details"]))
    ) : no(r, p, "type", "object"));
}

