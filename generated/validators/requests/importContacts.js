// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no, only } from '../runtime.js';
import { validate_ContactImportInput } from '../schemas/ContactImportInput.js';

const check_importContacts_query$names = /* @__PURE__ */ new Set([]);
const check_importContacts_header$pattern = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+$", "u");

export function check_importContacts_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_importContacts_query$names) : no(r, p, "type", "object"));
}

export function check_importContacts_header(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v["idempotency-key"]) === undefined || (typeof x === "string" ? (!longer(x, 64) ? (x !== '' ? (check_importContacts_header$pattern.test(x) || no(r, [p, "idempotency-key"], "pattern", "^[\\x21-\\x7E]+$")) : no(r, [p, "idempotency-key"], "minLength", 1)) : no(r, [p, "idempotency-key"], "maxLength", 64)) : no(r, [p, "idempotency-key"], "type", "string"))) : no(r, p, "type", "object"));
}

export const query = check_importContacts_query;
export const header = check_importContacts_header;
export const body = {
  "multipart/form-data": validate_ContactImportInput,
};
