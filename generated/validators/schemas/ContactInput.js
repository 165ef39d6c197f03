// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, only, uniqueValues } from '../runtime.js';
import { validate_ContactEmail } from './ContactEmail.js';
import { validate_ContactLanguage } from './ContactLanguage.js';
import { validate_ContactName } from './ContactName.js';
import { validate_ContactPhone } from './ContactPhone.js';
import { validate_ContactSubscriptionsInput } from './ContactSubscriptionsInput.js';
import { validate_CustomFields } from './CustomFields.js';
import { validate_Tag } from './Tag.js';

const validate_ContactInput$names = /* @__PURE__ */ new Set(["name","email","phone","language","tags","custom_fields","subscriptions"]);

function validate_ContactInput$tags(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_Tag) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

export function validate_ContactInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (
        only(v, r, p, validate_ContactInput$names) &&
        ((x = v.name) === undefined || validate_ContactName(x, r, r && [p, "name"])) &&
        ((x = v.email) === undefined || validate_ContactEmail(x, r, r && [p, "email"])) &&
        ((x = v.phone) === undefined || validate_ContactPhone(x, r, r && [p, "phone"])) &&
        ((x = v.language) === undefined || validate_ContactLanguage(x, r, r && [p, "language"])) &&
        ((x = v.tags) === undefined || validate_ContactInput$tags(x, r, r && [p, "tags"])) &&
        ((x = v.custom_fields) === undefined || validate_CustomFields(x, r, r && [p, "custom_fields"])) &&
        ((x = v.subscriptions) === undefined || validate_ContactSubscriptionsInput(x, r, r && [p, "subscriptions"]))
      ) &&
      (!isObject(v) || v.email !== undefined || v.phone !== undefined || (no(r, p, "required", "email") && no(r, p, "required", "phone")))
    ) : no(r, p, "type", "object"));
}

