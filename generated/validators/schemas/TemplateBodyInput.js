// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateBodyText } from './TemplateBodyText.js';
import { validate_Variables } from './Variables.js';

const validate_TemplateBodyInput$names = /* @__PURE__ */ new Set(["text","samples"]);

export function validate_TemplateBodyInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_TemplateBodyInput$names) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_TemplateBodyText(x, r, r && [p, "text"])) &&
      ((x = v.samples) === undefined || validate_Variables(x, r, r && [p, "samples"]))
    ) : no(r, p, "type", "object"));
}

