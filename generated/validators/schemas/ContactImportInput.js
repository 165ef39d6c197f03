// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no, only } from '../runtime.js';
import { validate_ImportMode } from './ImportMode.js';

const validate_ContactImportInput$names = /* @__PURE__ */ new Set(["file","mode"]);
const validate_ContactImportInput$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_ContactImportInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_ContactImportInput$names) &&
      ((x = v.file) === undefined ? no(r, p, "required", "file") : (typeof x === "string" ? (!longer(x, 10485760) ? (x !== '' ? (validate_ContactImportInput$pattern.test(x) || no(r, [p, "file"], "pattern", "\\S")) : no(r, [p, "file"], "minLength", 1)) : no(r, [p, "file"], "maxLength", 10485760)) : no(r, [p, "file"], "type", "string"))) &&
      ((x = v.mode) === undefined || validate_ImportMode(x, r, r && [p, "mode"]))
    ) : no(r, p, "type", "object"));
}

