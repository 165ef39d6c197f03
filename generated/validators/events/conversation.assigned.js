// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ConversationAssignedEvent } from '../schemas/ConversationAssignedEvent.js';


export const body = {
  "application/json": validate_ConversationAssignedEvent,
};
