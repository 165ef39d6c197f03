// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateCategory } from './TemplateCategory.js';
import { validate_TemplateComponentsUpdateInput } from './TemplateComponentsUpdateInput.js';
import { validate_TemplateLanguage } from './TemplateLanguage.js';
import { validate_TemplateName } from './TemplateName.js';

const validate_TemplateUpdateInput$names = /* @__PURE__ */ new Set(["name","language","category","components"]);

export function validate_TemplateUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_TemplateUpdateInput$names) &&
      ((x = v.name) === undefined || validate_TemplateName(x, r, r && [p, "name"])) &&
      ((x = v.language) === undefined || validate_TemplateLanguage(x, r, r && [p, "language"])) &&
      ((x = v.category) === undefined || validate_TemplateCategory(x, r, r && [p, "category"])) &&
      ((x = v.components) === undefined || validate_TemplateComponentsUpdateInput(x, r, r && [p, "components"]))
    ) : no(r, p, "type", "object"));
}

