// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_ImportId } from '../schemas/ImportId.js';

const check_getContactImport_query$names = /* @__PURE__ */ new Set([]);

export function check_getContactImport_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.import_id) === undefined ? no(r, p, "required", "import_id") : validate_ImportId(x, r, r && [p, "import_id"])) : no(r, p, "type", "object"));
}

export function check_getContactImport_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_getContactImport_query$names) : no(r, p, "type", "object"));
}

export const path = check_getContactImport_path;
export const query = check_getContactImport_query;
