// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, no } from '../runtime.js';

export function validate_CampaignStats(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.recipients) === undefined ? no(r, p, "required", "recipients") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "recipients"], "minimum", 0)) &&
            (x <= 100000000 || no(r, [p, "recipients"], "maximum", 100000000)) &&
            (is_int32(x) || no(r, [p, "recipients"], "format", "int32"))
          ) : no(r, [p, "recipients"], "type", "integer"))) &&
      ((x = v.sent) === undefined ? no(r, p, "required", "sent") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "sent"], "minimum", 0)) &&
            (x <= 100000000 || no(r, [p, "sent"], "maximum", 100000000)) &&
            (is_int32(x) || no(r, [p, "sent"], "format", "int32"))
          ) : no(r, [p, "sent"], "type", "integer"))) &&
      ((x = v.delivered) === undefined ? no(r, p, "required", "delivered") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "delivered"], "minimum", 0)) &&
            (x <= 100000000 || no(r, [p, "delivered"], "maximum", 100000000)) &&
            (is_int32(x) || no(r, [p, "delivered"], "format", "int32"))
          ) : no(r, [p, "delivered"], "type", "integer"))) &&
      ((x = v.read) === undefined ? no(r, p, "required", "read") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "read"], "minimum", 0)) &&
            (x <= 100000000 || no(r, [p, "read"], "maximum", 100000000)) &&
            (is_int32(x) || no(r, [p, "read"], "format", "int32"))
          ) : no(r, [p, "read"], "type", "integer"))) &&
      ((x = v.failed) === undefined ? no(r, p, "required", "failed") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "failed"], "minimum", 0)) &&
            (x <= 100000000 || no(r, [p, "failed"], "maximum", 100000000)) &&
            (is_int32(x) || no(r, [p, "failed"], "format", "int32"))
          ) : no(r, [p, "failed"], "type", "integer")))
    ) : no(r, p, "type", "object"));
}

