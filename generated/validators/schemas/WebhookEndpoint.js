// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, longer, no, uniqueValues } from '../runtime.js';
import { validate_Timestamp } from './Timestamp.js';
import { validate_WebhookDelivery } from './WebhookDelivery.js';
import { validate_WebhookDisabledReason } from './WebhookDisabledReason.js';
import { validate_WebhookEventType } from './WebhookEventType.js';
import { validate_WebhookId } from './WebhookId.js';
import { validate_WebhookUrl } from './WebhookUrl.js';

const validate_WebhookEndpoint$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

function validate_WebhookEndpoint$events(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 13 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_WebhookEventType) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 13)) : no(r, p, "type", "array"));
}

function validate_WebhookEndpoint$disabled_reason(v, r, p) {
  return (typeof v === "string" ? validate_WebhookDisabledReason(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_WebhookEndpoint$last_delivery(v, r, p) {
  return (isObject(v) ? validate_WebhookDelivery(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

export function validate_WebhookEndpoint(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_WebhookId(x, r, r && [p, "id"])) &&
      ((x = v.url) === undefined ? no(r, p, "required", "url") : validate_WebhookUrl(x, r, r && [p, "url"])) &&
      ((x = v.events) === undefined ? no(r, p, "required", "events") : validate_WebhookEndpoint$events(x, r, r && [p, "events"])) &&
      ((x = v.enabled) === undefined ? no(r, p, "required", "enabled") : (typeof x === "boolean" || no(r, [p, "enabled"], "type", "boolean"))) &&
      ((x = v.description) === undefined ? no(r, p, "required", "description") : ((typeof x === "string" || x === null) ? (!(typeof x === "string") || (!longer(x, 200) ? (x !== '' ? (validate_WebhookEndpoint$pattern.test(x) || no(r, [p, "description"], "pattern", "\\S")) : no(r, [p, "description"], "minLength", 1)) : no(r, [p, "description"], "maxLength", 200))) : no(r, [p, "description"], "type", ["string","null"]))) &&
      ((x = v.disabled_reason) === undefined ? no(r, p, "required", "disabled_reason") : validate_WebhookEndpoint$disabled_reason(x, r, r && [p, "disabled_reason"])) &&
      ((x = v.last_delivery) === undefined ? no(r, p, "required", "last_delivery") : validate_WebhookEndpoint$last_delivery(x, r, r && [p, "last_delivery"])) &&
      ((x = v.created_at) === undefined ? no(r, p, "required", "created_at") : validate_Timestamp(x, r, r && [p, "created_at"])) &&
      ((x = v.updated_at) === undefined ? no(r, p, "required", "updated_at") : validate_Timestamp(x, r, r && [p, "updated_at"]))
    ) : no(r, p, "type", "object"));
}

