// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_WebhookId } from '../schemas/WebhookId.js';
import { validate_WebhookUpdateInput } from '../schemas/WebhookUpdateInput.js';

const check_updateWebhook_query$names = /* @__PURE__ */ new Set([]);

export function check_updateWebhook_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.webhook_id) === undefined ? no(r, p, "required", "webhook_id") : validate_WebhookId(x, r, r && [p, "webhook_id"])) : no(r, p, "type", "object"));
}

export function check_updateWebhook_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_updateWebhook_query$names) : no(r, p, "type", "object"));
}

export const path = check_updateWebhook_path;
export const query = check_updateWebhook_query;
export const body = {
  "application/json": validate_WebhookUpdateInput,
};
