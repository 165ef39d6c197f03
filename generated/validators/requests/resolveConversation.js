// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_ConversationId } from '../schemas/ConversationId.js';

const check_resolveConversation_query$names = /* @__PURE__ */ new Set([]);

export function check_resolveConversation_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.conversation_id) === undefined ? no(r, p, "required", "conversation_id") : validate_ConversationId(x, r, r && [p, "conversation_id"])) : no(r, p, "type", "object"));
}

export function check_resolveConversation_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_resolveConversation_query$names) : no(r, p, "type", "object"));
}

export const path = check_resolveConversation_path;
export const query = check_resolveConversation_query;
