// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, oneOf, only } from '../runtime.js';
import { validate_TemplateHeaderFormat } from './TemplateHeaderFormat.js';
import { validate_TemplateHeaderText } from './TemplateHeaderText.js';
import { validate_TemplateMediaUrl } from './TemplateMediaUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

const validate_TemplateHeaderUpdateInput$names = /* @__PURE__ */ new Set(["format","text","media_url","sample"]);
const validate_TemplateHeaderUpdateInput$branches = [validate_TemplateHeaderText, validate_TemplateHeaderUpdateInput$branch];
const validate_TemplateHeaderUpdateInput$branches_2 = [validate_TemplateMediaUrl, validate_TemplateHeaderUpdateInput$branch_2];
const validate_TemplateHeaderUpdateInput$branches_3 = [validate_TemplateSample, validate_TemplateHeaderUpdateInput$branch_3];

function validate_TemplateHeaderUpdateInput$branch(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_TemplateHeaderUpdateInput$text(v, r, p) {
  return oneOf(v, r, p, validate_TemplateHeaderUpdateInput$branches);
}

function validate_TemplateHeaderUpdateInput$branch_2(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_TemplateHeaderUpdateInput$media_url(v, r, p) {
  return oneOf(v, r, p, validate_TemplateHeaderUpdateInput$branches_2);
}

function validate_TemplateHeaderUpdateInput$branch_3(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_TemplateHeaderUpdateInput$sample(v, r, p) {
  return oneOf(v, r, p, validate_TemplateHeaderUpdateInput$branches_3);
}

export function validate_TemplateHeaderUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_TemplateHeaderUpdateInput$names) &&
      ((x = v.format) === undefined || validate_TemplateHeaderFormat(x, r, r && [p, "format"])) &&
      ((x = v.text) === undefined || validate_TemplateHeaderUpdateInput$text(x, r, r && [p, "text"])) &&
      ((x = v.media_url) === undefined || validate_TemplateHeaderUpdateInput$media_url(x, r, r && [p, "media_url"])) &&
      ((x = v.sample) === undefined || validate_TemplateHeaderUpdateInput$sample(x, r, r && [p, "sample"]))
    ) : no(r, p, "type", "object"));
}

