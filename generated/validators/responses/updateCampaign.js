// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_Campaign } from '../schemas/Campaign.js';
import { validate_ErrorResponse } from '../schemas/ErrorResponse.js';
import { validate_ValidationErrorResponse } from '../schemas/ValidationErrorResponse.js';


export const responses = {
  "200": {
    "application/json": validate_Campaign,
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
  "422": {
    "application/json": validate_ValidationErrorResponse,
  },
  "429": {
    "application/json": validate_ErrorResponse,
  },
  "500": {
    "application/json": validate_ErrorResponse,
  },
};
