// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_TemplateHeaderFormat } from './TemplateHeaderFormat.js';
import { validate_TemplateHeaderText } from './TemplateHeaderText.js';
import { validate_TemplateMediaUrl } from './TemplateMediaUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

function validate_TemplateHeader$text(v, r, p) {
  return (typeof v === "string" ? validate_TemplateHeaderText(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_TemplateHeader$media_url(v, r, p) {
  return (typeof v === "string" ? validate_TemplateMediaUrl(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_TemplateHeader$sample(v, r, p) {
  return (typeof v === "string" ? validate_TemplateSample(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
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

