// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { longer, no } from '../runtime.js';

const validate_NextCursor$pattern = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");

export function validate_NextCursor(v, r, p) {
  return ((typeof v === "string" || v === null) ? (!(typeof v === "string") || (!longer(v, 512) ? (validate_NextCursor$pattern.test(v) || no(r, p, "pattern", "^[A-Za-z0-9_-]+$")) : no(r, p, "maxLength", 512))) : no(r, p, "type", ["string","null"]));
}

