// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32, no } from '../runtime.js';

export function validate_Total(v, r, p) {
  return (Number.isInteger(v) ? (
      (v >= 0 || no(r, p, "minimum", 0)) &&
      (v <= 100000000 || no(r, p, "maximum", 100000000)) &&
      (is_int32(v) || no(r, p, "format", "int32"))
    ) : no(r, p, "type", "integer"));
}

