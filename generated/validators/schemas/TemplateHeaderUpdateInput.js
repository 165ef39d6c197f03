// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateHeaderFormat } from './TemplateHeaderFormat.js';
import { validate_TemplateHeaderText } from './TemplateHeaderText.js';
import { validate_TemplateMediaUrl } from './TemplateMediaUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

const validate_TemplateHeaderUpdateInput$names = /* @__PURE__ */ new Set(["format","text","media_url","sample"]);

function validate_TemplateHeaderUpdateInput$text(v, r, p) {
  return (typeof v === "string" ? validate_TemplateHeaderText(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_TemplateHeaderUpdateInput$media_url(v, r, p) {
  return (typeof v === "string" ? validate_TemplateMediaUrl(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_TemplateHeaderUpdateInput$sample(v, r, p) {
  return (typeof v === "string" ? validate_TemplateSample(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
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

