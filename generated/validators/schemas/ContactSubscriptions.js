// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_SubscriptionStatus } from './SubscriptionStatus.js';

export function validate_ContactSubscriptions(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.whatsapp) === undefined ? no(r, p, "required", "whatsapp") : validate_SubscriptionStatus(x, r, r && [p, "whatsapp"])) &&
      ((x = v.sms) === undefined ? no(r, p, "required", "sms") : validate_SubscriptionStatus(x, r, r && [p, "sms"]))
    ) : no(r, p, "type", "object"));
}

