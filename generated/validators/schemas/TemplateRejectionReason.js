// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_TemplateRejectionReason$enum = ["abusive_content","category_not_available","incorrect_category","invalid_format","promotional","scam","tag_content_mismatch"];

export function validate_TemplateRejectionReason(v, r, p) {
  return (typeof v === "string" ? (validate_TemplateRejectionReason$enum.includes(v) || no(r, p, "enum", validate_TemplateRejectionReason$enum)) : no(r, p, "type", "string"));
}

