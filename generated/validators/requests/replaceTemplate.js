// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateId } from '../schemas/TemplateId.js';
import { validate_TemplateInput } from '../schemas/TemplateInput.js';

const check_replaceTemplate_query$names = /* @__PURE__ */ new Set([]);

export function check_replaceTemplate_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.template_id) === undefined ? no(r, p, "required", "template_id") : validate_TemplateId(x, r, r && [p, "template_id"])) : no(r, p, "type", "object"));
}

export function check_replaceTemplate_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_replaceTemplate_query$names) : no(r, p, "type", "object"));
}

export const path = check_replaceTemplate_path;
export const query = check_replaceTemplate_query;
export const body = {
  "application/json": validate_TemplateInput,
};
