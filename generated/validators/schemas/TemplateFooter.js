// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_TemplateFooterText } from './TemplateFooterText.js';

export function validate_TemplateFooter(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_TemplateFooterText(x, r, r && [p, "text"])) : no(r, p, "type", "object"));
}

