// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no } from '../runtime.js';
import { validate_NextCursor } from './NextCursor.js';
import { validate_Template } from './Template.js';
import { validate_Total } from './Total.js';

function validate_TemplateList$data(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 100 ? items(v, r, p, validate_Template) : no(r, p, "maxItems", 100)) : no(r, p, "type", "array"));
}

export function validate_TemplateList(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.data) === undefined ? no(r, p, "required", "data") : validate_TemplateList$data(x, r, r && [p, "data"])) &&
      ((x = v.cursor) === undefined ? no(r, p, "required", "cursor") : validate_NextCursor(x, r, r && [p, "cursor"])) &&
      ((x = v.total) === undefined ? no(r, p, "required", "total") : validate_Total(x, r, r && [p, "total"]))
    ) : no(r, p, "type", "object"));
}

