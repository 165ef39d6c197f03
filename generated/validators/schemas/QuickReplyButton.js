// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_ButtonText } from './ButtonText.js';

const validate_QuickReplyButton$enum = ["quick_reply"];

export function validate_QuickReplyButton(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.kind) === undefined ? no(r, p, "required", "kind") : (typeof x === "string" ? (validate_QuickReplyButton$enum.includes(x) || no(r, [p, "kind"], "enum", validate_QuickReplyButton$enum)) : no(r, [p, "kind"], "type", "string"))) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_ButtonText(x, r, r && [p, "text"]))
    ) : no(r, p, "type", "object"));
}

