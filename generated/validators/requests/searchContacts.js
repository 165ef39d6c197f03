// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, longer, no, only } from '../runtime.js';

const check_searchContacts_query$names = /* @__PURE__ */ new Set(["q","cursor","limit"]);
const check_searchContacts_query$pattern = /* @__PURE__ */ new RegExp("\\S", "u");
const check_searchContacts_query$pattern_2 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");

export function check_searchContacts_query(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, check_searchContacts_query$names) &&
      ((x = v.q) === undefined ? no(r, p, "required", "q") : (typeof x === "string" ? (!longer(x, 200) ? (x !== '' ? (check_searchContacts_query$pattern.test(x) || no(r, [p, "q"], "pattern", "\\S")) : no(r, [p, "q"], "minLength", 1)) : no(r, [p, "q"], "maxLength", 200)) : no(r, [p, "q"], "type", "string"))) &&
      ((x = v.cursor) === undefined || (typeof x === "string" ? (!longer(x, 512) ? (x !== '' ? (check_searchContacts_query$pattern_2.test(x) || no(r, [p, "cursor"], "pattern", "^[A-Za-z0-9_-]+$")) : no(r, [p, "cursor"], "minLength", 1)) : no(r, [p, "cursor"], "maxLength", 512)) : no(r, [p, "cursor"], "type", "string"))) &&
      ((x = v.limit) === undefined || (Number.isInteger(x) ? (
            (x >= 1 || no(r, [p, "limit"], "minimum", 1)) &&
            (x <= 100 || no(r, [p, "limit"], "maximum", 100)) &&
            (is_int32(x) || no(r, [p, "limit"], "format", "int32"))
          ) : no(r, [p, "limit"], "type", "integer")))
    ) : no(r, p, "type", "object"));
}

export const query = check_searchContacts_query;
