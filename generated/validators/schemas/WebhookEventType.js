// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_WebhookEventType$enum = ["campaign.completed","campaign.failed","contact.created","contact.updated","contact.deleted","contact.import_completed","contact.import_failed","message.received","message.status_updated","conversation.assigned","conversation.resolved","template.approved","template.rejected"];

export function validate_WebhookEventType(v, r, p) {
  return (typeof v === "string" ? (validate_WebhookEventType$enum.includes(v) || no(r, p, "enum", validate_WebhookEventType$enum)) : no(r, p, "type", "string"));
}

