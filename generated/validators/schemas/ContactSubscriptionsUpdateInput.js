// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_SubscriptionStatus } from './SubscriptionStatus.js';

const validate_ContactSubscriptionsUpdateInput$names = /* @__PURE__ */ new Set(["whatsapp","sms"]);

export function validate_ContactSubscriptionsUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_ContactSubscriptionsUpdateInput$names) &&
      ((x = v.whatsapp) === undefined || validate_SubscriptionStatus(x, r, r && [p, "whatsapp"])) &&
      ((x = v.sms) === undefined || validate_SubscriptionStatus(x, r, r && [p, "sms"]))
    ) : no(r, p, "type", "object"));
}

