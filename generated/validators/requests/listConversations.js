// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, longer, no, only } from '../runtime.js';
import { validate_ConversationStatus } from '../schemas/ConversationStatus.js';

const check_listConversations_query$names = /* @__PURE__ */ new Set(["status","assignee","cursor","limit"]);
const check_listConversations_query$pattern = /* @__PURE__ */ new RegExp("^(unassigned|agt_[0-9A-HJKMNP-TV-Z]{26})$", "u");
const check_listConversations_query$pattern_2 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");

export function check_listConversations_query(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, check_listConversations_query$names) &&
      ((x = v.status) === undefined || validate_ConversationStatus(x, r, r && [p, "status"])) &&
      ((x = v.assignee) === undefined || (typeof x === "string" ? (!longer(x, 30) ? (longer(x, 9) ? (check_listConversations_query$pattern.test(x) || no(r, [p, "assignee"], "pattern", "^(unassigned|agt_[0-9A-HJKMNP-TV-Z]{26})$")) : no(r, [p, "assignee"], "minLength", 10)) : no(r, [p, "assignee"], "maxLength", 30)) : no(r, [p, "assignee"], "type", "string"))) &&
      ((x = v.cursor) === undefined || (typeof x === "string" ? (!longer(x, 512) ? (x !== '' ? (check_listConversations_query$pattern_2.test(x) || no(r, [p, "cursor"], "pattern", "^[A-Za-z0-9_-]+$")) : no(r, [p, "cursor"], "minLength", 1)) : no(r, [p, "cursor"], "maxLength", 512)) : no(r, [p, "cursor"], "type", "string"))) &&
      ((x = v.limit) === undefined || (Number.isInteger(x) ? (
            (x >= 1 || no(r, [p, "limit"], "minimum", 1)) &&
            (x <= 100 || no(r, [p, "limit"], "maximum", 100)) &&
            (is_int32(x) || no(r, [p, "limit"], "format", "int32"))
          ) : no(r, [p, "limit"], "type", "integer")))
    ) : no(r, p, "type", "object"));
}

export const query = check_listConversations_query;
