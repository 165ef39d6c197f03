// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, longer, no, only, uniqueValues } from '../runtime.js';
import { validate_WebhookEventType } from './WebhookEventType.js';
import { validate_WebhookUrl } from './WebhookUrl.js';

const validate_WebhookUpdateInput$names = /* @__PURE__ */ new Set(["url","events","enabled","description"]);
const validate_WebhookUpdateInput$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

function validate_WebhookUpdateInput$events(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 13 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_WebhookEventType) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 13)) : no(r, p, "type", "array"));
}

export function validate_WebhookUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_WebhookUpdateInput$names) &&
      ((x = v.url) === undefined || validate_WebhookUrl(x, r, r && [p, "url"])) &&
      ((x = v.events) === undefined || validate_WebhookUpdateInput$events(x, r, r && [p, "events"])) &&
      ((x = v.enabled) === undefined || (typeof x === "boolean" || no(r, [p, "enabled"], "type", "boolean"))) &&
      ((x = v.description) === undefined || ((typeof x === "string" || x === null) ? (!(typeof x === "string") || (!longer(x, 200) ? (x !== '' ? (validate_WebhookUpdateInput$pattern.test(x) || no(r, [p, "description"], "pattern", "\\S")) : no(r, [p, "description"], "minLength", 1)) : no(r, [p, "description"], "maxLength", 200))) : no(r, [p, "description"], "type", ["string","null"])))
    ) : no(r, p, "type", "object"));
}

