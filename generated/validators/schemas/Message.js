// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, longer, no } from '../runtime.js';
import { validate_CampaignId } from './CampaignId.js';
import { validate_Channel } from './Channel.js';
import { validate_ContactId } from './ContactId.js';
import { validate_ConversationId } from './ConversationId.js';
import { validate_MessageDirection } from './MessageDirection.js';
import { validate_MessageFailure } from './MessageFailure.js';
import { validate_MessageId } from './MessageId.js';
import { validate_MessageStatus } from './MessageStatus.js';
import { validate_MessageStatusChange } from './MessageStatusChange.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Timestamp } from './Timestamp.js';
import { validate_Variables } from './Variables.js';

const validate_Message$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

function validate_Message$campaign_id(v, r, p) {
  return (typeof v === "string" ? validate_CampaignId(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Message$template_id(v, r, p) {
  return (typeof v === "string" ? validate_TemplateId(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Message$variables(v, r, p) {
  return (isObject(v) ? validate_Variables(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_Message$status_history(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 10 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_MessageStatusChange)
      ) : no(r, p, "maxItems", 10)) : no(r, p, "type", "array"));
}

function validate_Message$queued_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Message$sent_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Message$delivered_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Message$read_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Message$failed_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Message$failure(v, r, p) {
  return (isObject(v) ? validate_MessageFailure(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

export function validate_Message(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_MessageId(x, r, r && [p, "id"])) &&
      ((x = v.direction) === undefined ? no(r, p, "required", "direction") : validate_MessageDirection(x, r, r && [p, "direction"])) &&
      ((x = v.contact_id) === undefined ? no(r, p, "required", "contact_id") : validate_ContactId(x, r, r && [p, "contact_id"])) &&
      ((x = v.conversation_id) === undefined ? no(r, p, "required", "conversation_id") : validate_ConversationId(x, r, r && [p, "conversation_id"])) &&
      ((x = v.campaign_id) === undefined ? no(r, p, "required", "campaign_id") : validate_Message$campaign_id(x, r, r && [p, "campaign_id"])) &&
      ((x = v.channel) === undefined ? no(r, p, "required", "channel") : validate_Channel(x, r, r && [p, "channel"])) &&
      ((x = v.template_id) === undefined ? no(r, p, "required", "template_id") : validate_Message$template_id(x, r, r && [p, "template_id"])) &&
      ((x = v.variables) === undefined ? no(r, p, "required", "variables") : validate_Message$variables(x, r, r && [p, "variables"])) &&
      ((x = v.body) === undefined ? no(r, p, "required", "body") : ((typeof x === "string" || x === null) ? (!(typeof x === "string") || (!longer(x, 4096) ? (x !== '' ? (validate_Message$pattern.test(x) || no(r, [p, "body"], "pattern", "\\S")) : no(r, [p, "body"], "minLength", 1)) : no(r, [p, "body"], "maxLength", 4096))) : no(r, [p, "body"], "type", ["string","null"]))) &&
      ((x = v.status) === undefined ? no(r, p, "required", "status") : validate_MessageStatus(x, r, r && [p, "status"])) &&
      ((x = v.status_history) === undefined ? no(r, p, "required", "status_history") : validate_Message$status_history(x, r, r && [p, "status_history"])) &&
      ((x = v.queued_at) === undefined ? no(r, p, "required", "queued_at") : validate_Message$queued_at(x, r, r && [p, "queued_at"])) &&
      ((x = v.sent_at) === undefined ? no(r, p, "required", "sent_at") : validate_Message$sent_at(x, r, r && [p, "sent_at"])) &&
      ((x = v.delivered_at) === undefined ? no(r, p, "required", "delivered_at") : validate_Message$delivered_at(x, r, r && [p, "delivered_at"])) &&
      ((x = v.read_at) === undefined ? no(r, p, "required", "read_at") : validate_Message$read_at(x, r, r && [p, "read_at"])) &&
      ((x = v.failed_at) === undefined ? no(r, p, "required", "failed_at") : validate_Message$failed_at(x, r, r && [p, "failed_at"])) &&
      ((x = v.failure) === undefined ? no(r, p, "required", "failure") : validate_Message$failure(x, r, r && [p, "failure"])) &&
      ((x = v.created_at) === undefined ? no(r, p, "required", "created_at") : validate_Timestamp(x, r, r && [p, "created_at"])) &&
      ((x = v.updated_at) === undefined ? no(r, p, "required", "updated_at") : validate_Timestamp(x, r, r && [p, "updated_at"]))
    ) : no(r, p, "type", "object"));
}

