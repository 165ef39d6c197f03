// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_Error } from './Error.js';

export function validate_ErrorResponse(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.error) === undefined ? no(r, p, "required", "error") : validate_Error(x, r, r && [p, "error"])) : no(r, p, "type", "object"));
}

