// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_MessageId } from '../schemas/MessageId.js';

const check_getMessage_query$names = /* @__PURE__ */ new Set([]);

export function check_getMessage_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.message_id) === undefined ? no(r, p, "required", "message_id") : validate_MessageId(x, r, r && [p, "message_id"])) : no(r, p, "type", "object"));
}

export function check_getMessage_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_getMessage_query$names) : no(r, p, "type", "object"));
}

export const path = check_getMessage_path;
export const query = check_getMessage_query;
