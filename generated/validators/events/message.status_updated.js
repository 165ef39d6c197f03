// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_MessageStatusUpdatedEvent } from '../schemas/MessageStatusUpdatedEvent.js';


export const body = {
  "application/json": validate_MessageStatusUpdatedEvent,
};
