// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_ButtonText } from './ButtonText.js';
import { validate_ButtonUrl } from './ButtonUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

const validate_UrlButtonInput$names = /* @__PURE__ */ new Set(["kind","text","url","sample"]);
const validate_UrlButtonInput$enum = ["url"];

export function validate_UrlButtonInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_UrlButtonInput$names) &&
      ((x = v.kind) === undefined ? no(r, p, "required", "kind") : (typeof x === "string" ? (validate_UrlButtonInput$enum.includes(x) || no(r, [p, "kind"], "enum", validate_UrlButtonInput$enum)) : no(r, [p, "kind"], "type", "string"))) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_ButtonText(x, r, r && [p, "text"])) &&
      ((x = v.url) === undefined ? no(r, p, "required", "url") : validate_ButtonUrl(x, r, r && [p, "url"])) &&
      ((x = v.sample) === undefined || validate_TemplateSample(x, r, r && [p, "sample"]))
    ) : no(r, p, "type", "object"));
}

