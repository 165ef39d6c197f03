// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, tagged } from '../runtime.js';
import { validate_CopyCodeButtonInput } from './CopyCodeButtonInput.js';
import { validate_PhoneNumberButtonInput } from './PhoneNumberButtonInput.js';
import { validate_QuickReplyButtonInput } from './QuickReplyButtonInput.js';
import { validate_UrlButtonInput } from './UrlButtonInput.js';

const validate_TemplateButtonInput$kinds = { __proto__: null, "quick_reply": validate_QuickReplyButtonInput, "url": validate_UrlButtonInput, "phone_number": validate_PhoneNumberButtonInput, "copy_code": validate_CopyCodeButtonInput };

export function validate_TemplateButtonInput(v, r, p) {
  return tagged(v, r, p, "kind", validate_TemplateButtonInput$kinds);
}

