// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_ButtonPhoneNumber } from './ButtonPhoneNumber.js';
import { validate_ButtonText } from './ButtonText.js';

const validate_PhoneNumberButton$enum = ["phone_number"];

export function validate_PhoneNumberButton(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.kind) === undefined ? no(r, p, "required", "kind") : (typeof x === "string" ? (validate_PhoneNumberButton$enum.includes(x) || no(r, [p, "kind"], "enum", validate_PhoneNumberButton$enum)) : no(r, [p, "kind"], "type", "string"))) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_ButtonText(x, r, r && [p, "text"])) &&
      ((x = v.phone_number) === undefined ? no(r, p, "required", "phone_number") : validate_ButtonPhoneNumber(x, r, r && [p, "phone_number"]))
    ) : no(r, p, "type", "object"));
}

