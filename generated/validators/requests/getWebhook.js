// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_WebhookId } from '../schemas/WebhookId.js';

const check_getWebhook_query$names = /* @__PURE__ */ new Set([]);

export function check_getWebhook_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.webhook_id) === undefined ? no(r, p, "required", "webhook_id") : validate_WebhookId(x, r, r && [p, "webhook_id"])) : no(r, p, "type", "object"));
}

export function check_getWebhook_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_getWebhook_query$names) : no(r, p, "type", "object"));
}

export const path = check_getWebhook_path;
export const query = check_getWebhook_query;
