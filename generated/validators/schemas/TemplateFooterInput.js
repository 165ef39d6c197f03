// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateFooterText } from './TemplateFooterText.js';

const validate_TemplateFooterInput$names = /* @__PURE__ */ new Set(["text"]);

export function validate_TemplateFooterInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_TemplateFooterInput$names) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_TemplateFooterText(x, r, r && [p, "text"]))
    ) : no(r, p, "type", "object"));
}

