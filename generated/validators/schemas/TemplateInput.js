// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateCategory } from './TemplateCategory.js';
import { validate_TemplateComponentsInput } from './TemplateComponentsInput.js';
import { validate_TemplateLanguage } from './TemplateLanguage.js';
import { validate_TemplateName } from './TemplateName.js';

const validate_TemplateInput$names = /* @__PURE__ */ new Set(["name","language","category","components"]);

export function validate_TemplateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_TemplateInput$names) &&
      ((x = v.name) === undefined ? no(r, p, "required", "name") : validate_TemplateName(x, r, r && [p, "name"])) &&
      ((x = v.language) === undefined ? no(r, p, "required", "language") : validate_TemplateLanguage(x, r, r && [p, "language"])) &&
      ((x = v.category) === undefined ? no(r, p, "required", "category") : validate_TemplateCategory(x, r, r && [p, "category"])) &&
      ((x = v.components) === undefined ? no(r, p, "required", "components") : validate_TemplateComponentsInput(x, r, r && [p, "components"]))
    ) : no(r, p, "type", "object"));
}

