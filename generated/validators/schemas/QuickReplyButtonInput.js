// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_ButtonText } from './ButtonText.js';

const validate_QuickReplyButtonInput$names = /* @__PURE__ */ new Set(["kind","text"]);
const validate_QuickReplyButtonInput$enum = ["quick_reply"];

export function validate_QuickReplyButtonInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_QuickReplyButtonInput$names) &&
      ((x = v.kind) === undefined ? no(r, p, "required", "kind") : (typeof x === "string" ? (validate_QuickReplyButtonInput$enum.includes(x) || no(r, [p, "kind"], "enum", validate_QuickReplyButtonInput$enum)) : no(r, [p, "kind"], "type", "string"))) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_ButtonText(x, r, r && [p, "text"]))
    ) : no(r, p, "type", "object"));
}

