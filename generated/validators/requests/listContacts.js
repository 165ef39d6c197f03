// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, is_int32, longer, no, only } from '../runtime.js';
import { validate_SegmentId } from '../schemas/SegmentId.js';
import { validate_Tag } from '../schemas/Tag.js';
import { validate_Timestamp } from '../schemas/Timestamp.js';

const check_listContacts_query$names = /* @__PURE__ */ new Set(["segment","tag","created_after","created_before","cursor","limit"]);
const check_listContacts_query$pattern = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");

export function check_listContacts_query(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, check_listContacts_query$names) &&
      ((x = v.segment) === undefined || validate_SegmentId(x, r, r && [p, "segment"])) &&
      ((x = v.tag) === undefined || validate_Tag(x, r, r && [p, "tag"])) &&
      ((x = v.created_after) === undefined || validate_Timestamp(x, r, r && [p, "created_after"])) &&
      ((x = v.created_before) === undefined || validate_Timestamp(x, r, r && [p, "created_before"])) &&
      ((x = v.cursor) === undefined || (typeof x === "string" ? (!longer(x, 512) ? (x !== '' ? (check_listContacts_query$pattern.test(x) || no(r, [p, "cursor"], "pattern", "^[A-Za-z0-9_-]+$")) : no(r, [p, "cursor"], "minLength", 1)) : no(r, [p, "cursor"], "maxLength", 512)) : no(r, [p, "cursor"], "type", "string"))) &&
      ((x = v.limit) === undefined || (Number.isInteger(x) ? (
            (x >= 1 || no(r, [p, "limit"], "minimum", 1)) &&
            (x <= 100 || no(r, [p, "limit"], "maximum", 100)) &&
            (is_int32(x) || no(r, [p, "limit"], "format", "int32"))
          ) : no(r, [p, "limit"], "type", "integer")))
    ) : no(r, p, "type", "object"));
}

export const query = check_listContacts_query;
