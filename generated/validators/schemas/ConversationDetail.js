// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_Conversation } from './Conversation.js';
import { validate_MessageList } from './MessageList.js';

export function validate_ConversationDetail(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.messages) === undefined ? no(r, p, "required", "messages") : validate_MessageList(x, r, r && [p, "messages"])) &&
      validate_Conversation(v, r, p)
    ) : no(r, p, "type", "object"));
}

