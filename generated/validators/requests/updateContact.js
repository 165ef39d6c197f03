// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_ContactId } from '../schemas/ContactId.js';
import { validate_ContactUpdateInput } from '../schemas/ContactUpdateInput.js';

const check_updateContact_query$names = /* @__PURE__ */ new Set([]);

export function check_updateContact_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.contact_id) === undefined ? no(r, p, "required", "contact_id") : validate_ContactId(x, r, r && [p, "contact_id"])) : no(r, p, "type", "object"));
}

export function check_updateContact_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_updateContact_query$names) : no(r, p, "type", "object"));
}

export const path = check_updateContact_path;
export const query = check_updateContact_query;
export const body = {
  "application/json": validate_ContactUpdateInput,
};
