// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateBodyText } from './TemplateBodyText.js';
import { validate_VariablesUpdate } from './VariablesUpdate.js';

const validate_TemplateBodyUpdateInput$names = /* @__PURE__ */ new Set(["text","samples"]);

function validate_TemplateBodyUpdateInput$samples(v, r, p) {
  return (isObject(v) ? validate_VariablesUpdate(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

export function validate_TemplateBodyUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_TemplateBodyUpdateInput$names) &&
      ((x = v.text) === undefined || validate_TemplateBodyText(x, r, r && [p, "text"])) &&
      ((x = v.samples) === undefined || validate_TemplateBodyUpdateInput$samples(x, r, r && [p, "samples"]))
    ) : no(r, p, "type", "object"));
}

