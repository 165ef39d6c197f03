// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_Contact } from './Contact.js';
import { validate_Timestamp } from './Timestamp.js';

const validate_ContactCreatedEvent$enum = ["contact.created"];

export function validate_ContactCreatedEvent(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.type) === undefined ? no(r, p, "required", "type") : (typeof x === "string" ? (validate_ContactCreatedEvent$enum.includes(x) || no(r, [p, "type"], "enum", validate_ContactCreatedEvent$enum)) : no(r, [p, "type"], "type", "string"))) &&
      ((x = v.timestamp) === undefined ? no(r, p, "required", "timestamp") : validate_Timestamp(x, r, r && [p, "timestamp"])) &&
      ((x = v.data) === undefined ? no(r, p, "required", "data") : validate_Contact(x, r, r && [p, "data"]))
    ) : no(r, p, "type", "object"));
}

