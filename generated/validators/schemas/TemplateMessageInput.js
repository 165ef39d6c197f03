// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Variables } from './Variables.js';

const validate_TemplateMessageInput$names = /* @__PURE__ */ new Set(["contact_id","channel","template_id","variables"]);

export function validate_TemplateMessageInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_TemplateMessageInput$names) &&
      ((x = v.contact_id) === undefined ? no(r, p, "required", "contact_id") : validate_ContactId(x, r, r && [p, "contact_id"])) &&
      ((x = v.channel) === undefined ? no(r, p, "required", "channel") : validate_Channel(x, r, r && [p, "channel"])) &&
      ((x = v.template_id) === undefined ? no(r, p, "required", "template_id") : validate_TemplateId(x, r, r && [p, "template_id"])) &&
      ((x = v.variables) === undefined || validate_Variables(x, r, r && [p, "variables"]))
    ) : no(r, p, "type", "object"));
}

