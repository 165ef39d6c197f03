// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, only } from '../runtime.js';
import { validate_TemplateBodyInput } from './TemplateBodyInput.js';
import { validate_TemplateButtonInput } from './TemplateButtonInput.js';
import { validate_TemplateFooterInput } from './TemplateFooterInput.js';
import { validate_TemplateHeaderInput } from './TemplateHeaderInput.js';

const validate_TemplateComponentsInput$names = /* @__PURE__ */ new Set(["header","body","footer","buttons"]);

function validate_TemplateComponentsInput$buttons(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 10 ? items(v, r, p, validate_TemplateButtonInput) : no(r, p, "maxItems", 10)) : no(r, p, "type", "array"));
}

export function validate_TemplateComponentsInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_TemplateComponentsInput$names) &&
      ((x = v.header) === undefined || validate_TemplateHeaderInput(x, r, r && [p, "header"])) &&
      ((x = v.body) === undefined ? no(r, p, "required", "body") : validate_TemplateBodyInput(x, r, r && [p, "body"])) &&
      ((x = v.footer) === undefined || validate_TemplateFooterInput(x, r, r && [p, "footer"])) &&
      ((x = v.buttons) === undefined || validate_TemplateComponentsInput$buttons(x, r, r && [p, "buttons"]))
    ) : no(r, p, "type", "object"));
}

