// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_ValidationError } from './ValidationError.js';

export function validate_ValidationErrorResponse(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.error) === undefined ? no(r, p, "required", "error") : validate_ValidationError(x, r, r && [p, "error"])) : no(r, p, "type", "object"));
}

