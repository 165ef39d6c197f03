// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, only, uniqueValues } from '../runtime.js';
import { validate_ContactEmail } from './ContactEmail.js';
import { validate_ContactLanguage } from './ContactLanguage.js';
import { validate_ContactName } from './ContactName.js';
import { validate_ContactPhone } from './ContactPhone.js';
import { validate_ContactSubscriptionsUpdateInput } from './ContactSubscriptionsUpdateInput.js';
import { validate_CustomFieldsUpdate } from './CustomFieldsUpdate.js';
import { validate_Tag } from './Tag.js';

const validate_ContactUpdateInput$names = /* @__PURE__ */ new Set(["name","email","phone","language","tags","custom_fields","subscriptions"]);

function validate_ContactUpdateInput$name(v, r, p) {
  return (typeof v === "string" ? validate_ContactName(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_ContactUpdateInput$email(v, r, p) {
  return (typeof v === "string" ? validate_ContactEmail(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_ContactUpdateInput$phone(v, r, p) {
  return (typeof v === "string" ? validate_ContactPhone(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_ContactUpdateInput$language(v, r, p) {
  return (typeof v === "string" ? validate_ContactLanguage(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_ContactUpdateInput$part(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_Tag) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_ContactUpdateInput$tags(v, r, p) {
  return (Array.isArray(v) ? validate_ContactUpdateInput$part(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["array","null"])));
}

function validate_ContactUpdateInput$custom_fields(v, r, p) {
  return (isObject(v) ? validate_CustomFieldsUpdate(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

export function validate_ContactUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_ContactUpdateInput$names) &&
      ((x = v.name) === undefined || validate_ContactUpdateInput$name(x, r, r && [p, "name"])) &&
      ((x = v.email) === undefined || validate_ContactUpdateInput$email(x, r, r && [p, "email"])) &&
      ((x = v.phone) === undefined || validate_ContactUpdateInput$phone(x, r, r && [p, "phone"])) &&
      ((x = v.language) === undefined || validate_ContactUpdateInput$language(x, r, r && [p, "language"])) &&
      ((x = v.tags) === undefined || validate_ContactUpdateInput$tags(x, r, r && [p, "tags"])) &&
      ((x = v.custom_fields) === undefined || validate_ContactUpdateInput$custom_fields(x, r, r && [p, "custom_fields"])) &&
      ((x = v.subscriptions) === undefined || validate_ContactSubscriptionsUpdateInput(x, r, r && [p, "subscriptions"]))
    ) : no(r, p, "type", "object"));
}

