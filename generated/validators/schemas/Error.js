// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no } from '../runtime.js';
import { validate_ErrorCode } from './ErrorCode.js';
import { validate_ErrorDetail } from './ErrorDetail.js';
import { validate_ErrorMessage } from './ErrorMessage.js';
import { validate_RequestId } from './RequestId.js';

function validate_Error$details(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_ErrorDetail)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

export function validate_Error(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.code) === undefined ? no(r, p, "required", "code") : validate_ErrorCode(x, r, r && [p, "code"])) &&
      ((x = v.message) === undefined ? no(r, p, "required", "message") : validate_ErrorMessage(x, r, r && [p, "message"])) &&
      ((x = v.request_id) === undefined ? no(r, p, "required", "request_id") : validate_RequestId(x, r, r && [p, "request_id"])) &&
      ((x = v.details) === undefined || validate_Error$details(x, r, r && [p, "details"]))
    ) : no(r, p, "type", "object"));
}

