// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, tagged } from '../runtime.js';
import { validate_CopyCodeButton } from './CopyCodeButton.js';
import { validate_PhoneNumberButton } from './PhoneNumberButton.js';
import { validate_QuickReplyButton } from './QuickReplyButton.js';
import { validate_UrlButton } from './UrlButton.js';

const validate_TemplateButton$kinds = { __proto__: null, "quick_reply": validate_QuickReplyButton, "url": validate_UrlButton, "phone_number": validate_PhoneNumberButton, "copy_code": validate_CopyCodeButton };

export function validate_TemplateButton(v, r, p) {
  return tagged(v, r, p, "kind", validate_TemplateButton$kinds);
}

