// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no, only } from '../runtime.js';
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';

const validate_FreeformMessageInput$names = /* @__PURE__ */ new Set(["contact_id","channel","body"]);
const validate_FreeformMessageInput$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_FreeformMessageInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_FreeformMessageInput$names) &&
      ((x = v.contact_id) === undefined ? no(r, p, "required", "contact_id") : validate_ContactId(x, r, r && [p, "contact_id"])) &&
      ((x = v.channel) === undefined ? no(r, p, "required", "channel") : validate_Channel(x, r, r && [p, "channel"])) &&
      ((x = v.body) === undefined ? no(r, p, "required", "body") : (typeof x === "string" ? (!longer(x, 4096) ? (x !== '' ? (validate_FreeformMessageInput$pattern.test(x) || no(r, [p, "body"], "pattern", "\\S")) : no(r, [p, "body"], "minLength", 1)) : no(r, [p, "body"], "maxLength", 4096)) : no(r, [p, "body"], "type", "string")))
    ) : no(r, p, "type", "object"));
}

