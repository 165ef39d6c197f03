// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, uniqueValues } from '../runtime.js';
import { validate_ContactEmail } from './ContactEmail.js';
import { validate_ContactId } from './ContactId.js';
import { validate_ContactLanguage } from './ContactLanguage.js';
import { validate_ContactName } from './ContactName.js';
import { validate_ContactPhone } from './ContactPhone.js';
import { validate_ContactSubscriptions } from './ContactSubscriptions.js';
import { validate_CustomFields } from './CustomFields.js';
import { validate_SegmentId } from './SegmentId.js';
import { validate_Tag } from './Tag.js';
import { validate_Timestamp } from './Timestamp.js';

function validate_Contact$name(v, r, p) {
  return (typeof v === "string" ? validate_ContactName(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Contact$email(v, r, p) {
  return (typeof v === "string" ? validate_ContactEmail(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Contact$phone(v, r, p) {
  return (typeof v === "string" ? validate_ContactPhone(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Contact$language(v, r, p) {
  return (typeof v === "string" ? validate_ContactLanguage(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Contact$tags(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_Tag) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_Contact$segment_ids(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 500 ? (
        items(v, r, p, validate_SegmentId) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 500)) : no(r, p, "type", "array"));
}

function validate_Contact$last_contacted_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

export function validate_Contact(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_ContactId(x, r, r && [p, "id"])) &&
      ((x = v.name) === undefined ? no(r, p, "required", "name") : validate_Contact$name(x, r, r && [p, "name"])) &&
      ((x = v.email) === undefined ? no(r, p, "required", "email") : validate_Contact$email(x, r, r && [p, "email"])) &&
      ((x = v.phone) === undefined ? no(r, p, "required", "phone") : validate_Contact$phone(x, r, r && [p, "phone"])) &&
      ((x = v.language) === undefined ? no(r, p, "required", "language") : validate_Contact$language(x, r, r && [p, "language"])) &&
      ((x = v.tags) === undefined ? no(r, p, "required", "tags") : validate_Contact$tags(x, r, r && [p, "tags"])) &&
      ((x = v.segment_ids) === undefined ? no(r, p, "required", "segment_ids") : validate_Contact$segment_ids(x, r, r && [p, "segment_ids"])) &&
      ((x = v.custom_fields) === undefined ? no(r, p, "required", "custom_fields") : validate_CustomFields(x, r, r && [p, "custom_fields"])) &&
      ((x = v.subscriptions) === undefined ? no(r, p, "required", "subscriptions") : validate_ContactSubscriptions(x, r, r && [p, "subscriptions"])) &&
      ((x = v.last_contacted_at) === undefined ? no(r, p, "required", "last_contacted_at") : validate_Contact$last_contacted_at(x, r, r && [p, "last_contacted_at"])) &&
      ((x = v.created_at) === undefined ? no(r, p, "required", "created_at") : validate_Timestamp(x, r, r && [p, "created_at"])) &&
      ((x = v.updated_at) === undefined ? no(r, p, "required", "updated_at") : validate_Timestamp(x, r, r && [p, "updated_at"]))
    ) : no(r, p, "type", "object"));
}

