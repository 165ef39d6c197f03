// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no } from '../runtime.js';
import { validate_TemplateBody } from './TemplateBody.js';
import { validate_TemplateButton } from './TemplateButton.js';
import { validate_TemplateFooter } from './TemplateFooter.js';
import { validate_TemplateHeader } from './TemplateHeader.js';

function validate_TemplateComponents$header(v, r, p) {
  return (isObject(v) ? validate_TemplateHeader(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_TemplateComponents$footer(v, r, p) {
  return (isObject(v) ? validate_TemplateFooter(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_TemplateComponents$buttons(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 10 ? items(v, r, p, validate_TemplateButton) : no(r, p, "maxItems", 10)) : no(r, p, "type", "array"));
}

export function validate_TemplateComponents(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.header) === undefined ? no(r, p, "required", "header") : validate_TemplateComponents$header(x, r, r && [p, "header"])) &&
      ((x = v.body) === undefined ? no(r, p, "required", "body") : validate_TemplateBody(x, r, r && [p, "body"])) &&
      ((x = v.footer) === undefined ? no(r, p, "required", "footer") : validate_TemplateComponents$footer(x, r, r && [p, "footer"])) &&
      ((x = v.buttons) === undefined ? no(r, p, "required", "buttons") : validate_TemplateComponents$buttons(x, r, r && [p, "buttons"]))
    ) : no(r, p, "type", "object"));
}

