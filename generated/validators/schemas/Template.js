// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, uniqueValues } from '../runtime.js';
import { validate_TemplateCategory } from './TemplateCategory.js';
import { validate_TemplateComponents } from './TemplateComponents.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_TemplateLanguage } from './TemplateLanguage.js';
import { validate_TemplateName } from './TemplateName.js';
import { validate_TemplateQuality } from './TemplateQuality.js';
import { validate_TemplateRejection } from './TemplateRejection.js';
import { validate_TemplateStatus } from './TemplateStatus.js';
import { validate_TemplateVariableName } from './TemplateVariableName.js';
import { validate_Timestamp } from './Timestamp.js';

function validate_Template$variables(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_TemplateVariableName) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_Template$rejection(v, r, p) {
  return (isObject(v) ? validate_TemplateRejection(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

function validate_Template$submitted_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Template$reviewed_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

export function validate_Template(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_TemplateId(x, r, r && [p, "id"])) &&
      ((x = v.name) === undefined ? no(r, p, "required", "name") : validate_TemplateName(x, r, r && [p, "name"])) &&
      ((x = v.language) === undefined ? no(r, p, "required", "language") : validate_TemplateLanguage(x, r, r && [p, "language"])) &&
      ((x = v.category) === undefined ? no(r, p, "required", "category") : validate_TemplateCategory(x, r, r && [p, "category"])) &&
      ((x = v.components) === undefined ? no(r, p, "required", "components") : validate_TemplateComponents(x, r, r && [p, "components"])) &&
      ((x = v.variables) === undefined ? no(r, p, "required", "variables") : validate_Template$variables(x, r, r && [p, "variables"])) &&
      ((x = v.status) === undefined ? no(r, p, "required", "status") : validate_TemplateStatus(x, r, r && [p, "status"])) &&
      ((x = v.rejection) === undefined ? no(r, p, "required", "rejection") : validate_Template$rejection(x, r, r && [p, "rejection"])) &&
      ((x = v.quality) === undefined ? no(r, p, "required", "quality") : validate_TemplateQuality(x, r, r && [p, "quality"])) &&
      ((x = v.submitted_at) === undefined ? no(r, p, "required", "submitted_at") : validate_Template$submitted_at(x, r, r && [p, "submitted_at"])) &&
      ((x = v.reviewed_at) === undefined ? no(r, p, "required", "reviewed_at") : validate_Template$reviewed_at(x, r, r && [p, "reviewed_at"])) &&
      ((x = v.created_at) === undefined ? no(r, p, "required", "created_at") : validate_Timestamp(x, r, r && [p, "created_at"])) &&
      ((x = v.updated_at) === undefined ? no(r, p, "required", "updated_at") : validate_Timestamp(x, r, r && [p, "updated_at"]))
    ) : no(r, p, "type", "object"));
}

