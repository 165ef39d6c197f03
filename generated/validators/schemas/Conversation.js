// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, no } from '../runtime.js';
import { validate_Agent } from './Agent.js';
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';
import { validate_ConversationId } from './ConversationId.js';
import { validate_ConversationStatus } from './ConversationStatus.js';
import { validate_Timestamp } from './Timestamp.js';

function validate_Conversation$assignee(v, r, p) {
  return (isObject(v) ? validate_Agent(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_Conversation$messaging_window_expires_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Conversation$resolved_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

export function validate_Conversation(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_ConversationId(x, r, r && [p, "id"])) &&
      ((x = v.contact_id) === undefined ? no(r, p, "required", "contact_id") : validate_ContactId(x, r, r && [p, "contact_id"])) &&
      ((x = v.channel) === undefined ? no(r, p, "required", "channel") : validate_Channel(x, r, r && [p, "channel"])) &&
      ((x = v.status) === undefined ? no(r, p, "required", "status") : validate_ConversationStatus(x, r, r && [p, "status"])) &&
      ((x = v.assignee) === undefined ? no(r, p, "required", "assignee") : validate_Conversation$assignee(x, r, r && [p, "assignee"])) &&
      ((x = v.unread_count) === undefined ? no(r, p, "required", "unread_count") : (Number.isInteger(x) ? (
            (x >= 0 || no(r, [p, "unread_count"], "minimum", 0)) &&
            (x <= 1000000 || no(r, [p, "unread_count"], "maximum", 1000000)) &&
            (is_int32(x) || no(r, [p, "unread_count"], "format", "int32"))
          ) : no(r, [p, "unread_count"], "type", "integer"))) &&
      ((x = v.last_message_at) === undefined ? no(r, p, "required", "last_message_at") : validate_Timestamp(x, r, r && [p, "last_message_at"])) &&
      ((x = v.messaging_window_expires_at) === undefined ? no(r, p, "required", "messaging_window_expires_at") : validate_Conversation$messaging_window_expires_at(x, r, r && [p, "messaging_window_expires_at"])) &&
      ((x = v.resolved_at) === undefined ? no(r, p, "required", "resolved_at") : validate_Conversation$resolved_at(x, r, r && [p, "resolved_at"])) &&
      ((x = v.created_at) === undefined ? no(r, p, "required", "created_at") : validate_Timestamp(x, r, r && [p, "created_at"])) &&
      ((x = v.updated_at) === undefined ? no(r, p, "required", "updated_at") : validate_Timestamp(x, r, r && [p, "updated_at"]))
    ) : no(r, p, "type", "object"));
}

