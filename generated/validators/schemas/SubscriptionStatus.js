// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_SubscriptionStatus$enum = ["subscribed","unsubscribed","unknown"];

export function validate_SubscriptionStatus(v, r, p) {
  return (typeof v === "string" ? (validate_SubscriptionStatus$enum.includes(v) || no(r, p, "enum", validate_SubscriptionStatus$enum)) : no(r, p, "type", "string"));
}

