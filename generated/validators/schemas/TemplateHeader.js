// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, oneOf } from '../runtime.js';
import { validate_TemplateHeaderFormat } from './TemplateHeaderFormat.js';
import { validate_TemplateHeaderText } from './TemplateHeaderText.js';
import { validate_TemplateMediaUrl } from './TemplateMediaUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

const validate_TemplateHeader$branches = [validate_TemplateHeaderText, validate_TemplateHeader$branch];
const validate_TemplateHeader$branches_2 = [validate_TemplateMediaUrl, validate_TemplateHeader$branch_2];
const validate_TemplateHeader$branches_3 = [validate_TemplateSample, validate_TemplateHeader$branch_3];

function validate_TemplateHeader$branch(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_TemplateHeader$text(v, r, p) {
  return oneOf(v, r, p, validate_TemplateHeader$branches);
}

function validate_TemplateHeader$branch_2(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_TemplateHeader$media_url(v, r, p) {
  return oneOf(v, r, p, validate_TemplateHeader$branches_2);
}

function validate_TemplateHeader$branch_3(v, r, p) {
  return (v === null || no(r, p, "type", "null"));
}

function validate_TemplateHeader$sample(v, r, p) {
  return oneOf(v, r, p, validate_TemplateHeader$branches_3);
}

export function validate_TemplateHeader(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.format) === undefined ? no(r, p, "required", "format") : validate_TemplateHeaderFormat(x, r, r && [p, "format"])) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_TemplateHeader$text(x, r, r && [p, "text"])) &&
      ((x = v.media_url) === undefined ? no(r, p, "required", "media_url") : validate_TemplateHeader$media_url(x, r, r && [p, "media_url"])) &&
      ((x = v.sample) === undefined ? no(r, p, "required", "sample") : validate_TemplateHeader$sample(x, r, r && [p, "sample"]))
    ) : no(r, p, "type", "object"));
}

