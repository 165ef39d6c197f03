// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_TemplateBodyText } from './TemplateBodyText.js';
import { validate_Variables } from './Variables.js';

export function validate_TemplateBody(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_TemplateBodyText(x, r, r && [p, "text"])) &&
      ((x = v.samples) === undefined ? no(r, p, "required", "samples") : validate_Variables(x, r, r && [p, "samples"]))
    ) : no(r, p, "type", "object"));
}

