// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_ConversationStatus$enum = ["open","pending","resolved"];

export function validate_ConversationStatus(v, r, p) {
  return (typeof v === "string" ? (validate_ConversationStatus$enum.includes(v) || no(r, p, "enum", validate_ConversationStatus$enum)) : no(r, p, "type", "string"));
}

