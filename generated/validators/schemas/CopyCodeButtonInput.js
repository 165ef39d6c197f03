// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_ButtonCode } from './ButtonCode.js';
import { validate_ButtonText } from './ButtonText.js';
import { validate_TemplateSample } from './TemplateSample.js';

const validate_CopyCodeButtonInput$names = /* @__PURE__ */ new Set(["kind","text","code","sample"]);
const validate_CopyCodeButtonInput$enum = ["copy_code"];

export function validate_CopyCodeButtonInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_CopyCodeButtonInput$names) &&
      ((x = v.kind) === undefined ? no(r, p, "required", "kind") : (typeof x === "string" ? (validate_CopyCodeButtonInput$enum.includes(x) || no(r, [p, "kind"], "enum", validate_CopyCodeButtonInput$enum)) : no(r, [p, "kind"], "type", "string"))) &&
      ((x = v.text) === undefined ? no(r, p, "required", "text") : validate_ButtonText(x, r, r && [p, "text"])) &&
      ((x = v.code) === undefined ? no(r, p, "required", "code") : validate_ButtonCode(x, r, r && [p, "code"])) &&
      ((x = v.sample) === undefined || validate_TemplateSample(x, r, r && [p, "sample"]))
    ) : no(r, p, "type", "object"));
}

