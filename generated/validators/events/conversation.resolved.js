// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ConversationResolvedEvent } from '../schemas/ConversationResolvedEvent.js';


export const body = {
  "application/json": validate_ConversationResolvedEvent,
};
