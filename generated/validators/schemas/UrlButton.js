// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_ButtonText } from './ButtonText.js';
import { validate_ButtonUrl } from './ButtonUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

const validate_UrlButton$enum = ["url"];

function validate_UrlButton$sample(v, r, p) {
  return (typeof v === "string" ? validate_TemplateSample(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

export function validate_UrlButton(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.kind) === undefined ? no(r, p, "required", "kind") : (typeof x === "string" ? (validate_UrlButton$enum.includes(x) || no(r, [p, "kind"], "enum", validate_UrlButton$enum)) : no(r, [p, "kind"], "type", "string"))) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_ButtonText(x, r, r && [p, "text"])) &&
      ((x = v.url) === undefined ? no(r, p, "required", "url") : validate_ButtonUrl(x, r, r && [p, "url"])) &&
      ((x = v.sample) === undefined ? no(r, p, "required", "sample") : validate_UrlButton$sample(x, r, r && [p, "sample"]))
    ) : no(r, p, "type", "object"));
}

