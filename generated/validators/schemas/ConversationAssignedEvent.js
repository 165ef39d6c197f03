// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_Conversation } from './Conversation.js';
import { validate_Timestamp } from './Timestamp.js';

const validate_ConversationAssignedEvent$enum = ["conversation.assigned"];

export function validate_ConversationAssignedEvent(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.type) === undefined ? no(r, p, "required", "type") : (typeof x === "string" ? (validate_ConversationAssignedEvent$enum.includes(x) || no(r, [p, "type"], "enum", validate_ConversationAssignedEvent$enum)) : no(r, [p, "type"], "type", "string"))) &&
      ((x = v.timestamp) === undefined ? no(r, p, "required", "timestamp") : validate_Timestamp(x, r, r && [p, "timestamp"])) &&
      ((x = v.data) === undefined ? no(r, p, "required", "data") : validate_Conversation(x, r, r && [p, "data"]))
    ) : no(r, p, "type", "object"));
}

