// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, no } from '../runtime.js';
import { validate_Timestamp } from './Timestamp.js';

export function validate_WebhookDelivery(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.at) === undefined ? no(r, p, "required", "at") : validate_Timestamp(x, r, r && [p, "at"])) &&
      ((x = v.status_code) === undefined ? no(r, p, "required", "status_code") : ((Number.isInteger(x) || x === null) ? (!Number.isInteger(x) || (
              (x >= 100 || no(r, [p, "status_code"], "minimum", 100)) &&
              (x <= 599 || no(r, [p, "status_code"], "maximum", 599)) &&
              (is_int32(x) || no(r, [p, "status_code"], "format", "int32"))
          )) : no(r, [p, "status_code"], "type", ["integer","null"])))
    ) : no(r, p, "type", "object"));
}

