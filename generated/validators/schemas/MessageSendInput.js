// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, oneOf } from '../runtime.js';
import { validate_FreeformMessageInput } from './FreeformMessageInput.js';
import { validate_TemplateMessageInput } from './TemplateMessageInput.js';

const validate_MessageSendInput$branches = [validate_TemplateMessageInput, validate_FreeformMessageInput];

export function validate_MessageSendInput(v, r, p) {
  return oneOf(v, r, p, validate_MessageSendInput$branches);
}

