// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, oneOf, only, unique } from '../runtime.js';
import { validate_ContactEmail } from './ContactEmail.js';
import { validate_ContactLanguage } from './ContactLanguage.js';
import { validate_ContactName } from './ContactName.js';
import { validate_ContactPhone } from './ContactPhone.js';
import { validate_ContactSubscriptionsUpdateInput } from './ContactSubscriptionsUpdateInput.js';
import { validate_CustomFieldsUpdate } from './CustomFieldsUpdate.js';
import { validate_Tag } from './Tag.js';

const validate_ContactUpdateInput$names = /* @__PURE__ */ new Set(["name","email","phone","language","tags","custom_fields","subscriptions"]);
const validate_ContactUpdateInput$branches = [validate_ContactName, validate_ContactUpdateInput$branch];
const validate_ContactUpdateInput$branches_2 = [validate_ContactEmail, validate_ContactUpdateInput$branch_2];
const validate_ContactUpdateInput$branches_3 = [validate_ContactPhone, validate_ContactUpdateInput$branch_3];
const validate_ContactUpdateInput$branches_4 = [validate_ContactLanguage, validate_ContactUpdateInput$branch_4];
const validate_ContactUpdateInput$branches_5 = [validate_ContactUpdateInput$branch_5, validate_ContactUpdateInput$branch_6];
const validate_ContactUpdateInput$branches_6 = [validate_CustomFieldsUpdate, validate_ContactUpdateInput$branch_7];

function validate_ContactUpdateInput$branch(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_ContactUpdateInput$name(v, r, p) {
  return oneOf(v, r, p, validate_ContactUpdateInput$branches);
}

function validate_ContactUpdateInput$branch_2(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_ContactUpdateInput$email(v, r, p) {
  return oneOf(v, r, p, validate_ContactUpdateInput$branches_2);
}

function validate_ContactUpdateInput$branch_3(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_ContactUpdateInput$phone(v, r, p) {
  return oneOf(v, r, p, validate_ContactUpdateInput$branches_3);
}

function validate_ContactUpdateInput$branch_4(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_ContactUpdateInput$language(v, r, p) {
  return oneOf(v, r, p, validate_ContactUpdateInput$branches_4);
}

function validate_ContactUpdateInput$branch_5(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_Tag) &&
        unique(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_ContactUpdateInput$branch_6(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_ContactUpdateInput$tags(v, r, p) {
  return oneOf(v, r, p, validate_ContactUpdateInput$branches_5);
}

function validate_ContactUpdateInput$branch_7(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_ContactUpdateInput$custom_fields(v, r, p) {
  return oneOf(v, r, p, validate_ContactUpdateInput$branches_6);
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

