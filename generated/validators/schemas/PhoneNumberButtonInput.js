// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_ButtonPhoneNumber } from './ButtonPhoneNumber.js';
import { validate_ButtonText } from './ButtonText.js';

const validate_PhoneNumberButtonInput$names = /* @__PURE__ */ new Set(["kind","text","phone_number"]);
const validate_PhoneNumberButtonInput$enum = ["phone_number"];

export function validate_PhoneNumberButtonInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_PhoneNumberButtonInput$names) &&
      ((x = v.kind) === undefined ? no(r, p, "required", "kind") : (typeof x === "string" ? (validate_PhoneNumberButtonInput$enum.includes(x) || no(r, [p, "kind"], "enum", validate_PhoneNumberButtonInput$enum)) : no(r, [p, "kind"], "type", "string"))) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_ButtonText(x, r, r && [p, "text"])) &&
      ((x = v.phone_number) === undefined ? no(r, p, "required", "phone_number") : validate_ButtonPhoneNumber(x, r, r && [p, "phone_number"]))
    ) : no(r, p, "type", "object"));
}

