// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_ContactId } from './ContactId.js';

export function validate_DeletedContact(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_ContactId(x, r, r && [p, "id"])) : no(r, p, "type", "object"));
}

