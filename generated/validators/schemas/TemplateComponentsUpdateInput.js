// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, only } from '../runtime.js';
import { validate_TemplateBodyUpdateInput } from './TemplateBodyUpdateInput.js';
import { validate_TemplateButtonInput } from './TemplateButtonInput.js';
import { validate_TemplateFooterInput } from './TemplateFooterInput.js';
import { validate_TemplateHeaderUpdateInput } from './TemplateHeaderUpdateInput.js';

const validate_TemplateComponentsUpdateInput$names = /* @__PURE__ */ new Set(["header","body","footer","buttons"]);

function validate_TemplateComponentsUpdateInput$header(v, r, p) {
  return (isObject(v) ? validate_TemplateHeaderUpdateInput(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_TemplateComponentsUpdateInput$footer(v, r, p) {
  return (isObject(v) ? validate_TemplateFooterInput(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_TemplateComponentsUpdateInput$part(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 10 ? items(v, r, p, validate_TemplateButtonInput) : no(r, p, "maxItems", 10)) : no(r, p, "type", "array"));
}

function validate_TemplateComponentsUpdateInput$buttons(v, r, p) {
  return (Array.isArray(v) ? validate_TemplateComponentsUpdateInput$part(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["array","null"])));
}

export function validate_TemplateComponentsUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_TemplateComponentsUpdateInput$names) &&
      ((x = v.header) === undefined || validate_TemplateComponentsUpdateInput$header(x, r, r && [p, "header"])) &&
      ((x = v.body) === undefined || validate_TemplateBodyUpdateInput(x, r, r && [p, "body"])) &&
      ((x = v.footer) === undefined || validate_TemplateComponentsUpdateInput$footer(x, r, r && [p, "footer"])) &&
      ((x = v.buttons) === undefined || validate_TemplateComponentsUpdateInput$buttons(x, r, r && [p, "buttons"]))
    ) : no(r, p, "type", "object"));
}

