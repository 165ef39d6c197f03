// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_Conversation } from '../schemas/Conversation.js';
import { validate_ErrorResponse } from '../schemas/ErrorResponse.js';


export const responses = {
  "200": {
    "application/json": validate_Conversation,
  },
  "400": {
    "application/json": validate_ErrorResponse,
  },
  "401": {
    "application/json": validate_ErrorResponse,
  },
  "403": {
    "application/json": validate_ErrorResponse,
  },
  "404": {
    "application/json": validate_ErrorResponse,
  },
  "409": {
    "application/json": validate_ErrorResponse,
  },
  "429": {
    "application/json": validate_ErrorResponse,
  },
  "500": {
    "application/json": validate_ErrorResponse,
  },
};
