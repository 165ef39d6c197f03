// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_TemplateHeaderFormat } from './TemplateHeaderFormat.js';
import { validate_TemplateHeaderText } from './TemplateHeaderText.js';
import { validate_TemplateMediaUrl } from './TemplateMediaUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

const validate_TemplateHeaderInput$names = /* @__PURE__ */ new Set(["format","text","media_url","sample"]);

export function validate_TemplateHeaderInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (
        only(v, r, p, validate_TemplateHeaderInput$names) &&
        ((x = v.format) === undefined ? no(r, p, "required", "format") : validate_TemplateHeaderFormat(x, r, r && [p, "format"])) &&
        ((x = v.text) === undefined || validate_TemplateHeaderText(x, r, r && [p, "text"])) &&
        ((x = v.media_url) === undefined || validate_TemplateMediaUrl(x, r, r && [p, "media_url"])) &&
        ((x = v.sample) === undefined || validate_TemplateSample(x, r, r && [p, "sample"]))
      ) &&
      (!isObject(v) || v.text !== undefined || v.media_url !== undefined || (no(r, p, "required", "text") && no(r, p, "required", "media_url")))
    ) : no(r, p, "type", "object"));
}

