// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, longer, no, only } from '../runtime.js';
import { validate_ConversationId } from '../schemas/ConversationId.js';

const check_getConversation_query$names = /* @__PURE__ */ new Set(["cursor","limit"]);
const check_getConversation_query$pattern = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");

export function check_getConversation_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.conversation_id) === undefined ? no(r, p, "required", "conversation_id") : validate_ConversationId(x, r, r && [p, "conversation_id"])) : no(r, p, "type", "object"));
}

export function check_getConversation_query(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, check_getConversation_query$names) &&
      ((x = v.cursor) === undefined || (typeof x === "string" ? (!longer(x, 512) ? (x !== '' ? (check_getConversation_query$pattern.test(x) || no(r, [p, "cursor"], "pattern", "^[A-Za-z0-9_-]+$")) : no(r, [p, "cursor"], "minLength", 1)) : no(r, [p, "cursor"], "maxLength", 512)) : no(r, [p, "cursor"], "type", "string"))) &&
      ((x = v.limit) === undefined || (Number.isInteger(x) ? (
            (x >= 1 || no(r, [p, "limit"], "minimum", 1)) &&
            (x <= 100 || no(r, [p, "limit"], "maximum", 100)) &&
            (is_int32(x) || no(r, [p, "limit"], "format", "int32"))
          ) : no(r, [p, "limit"], "type", "integer")))
    ) : no(r, p, "type", "object"));
}

export const path = check_getConversation_path;
export const query = check_getConversation_query;
