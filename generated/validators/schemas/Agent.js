// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no } from '../runtime.js';
import { validate_AgentId } from './AgentId.js';

const validate_Agent$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_Agent(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_AgentId(x, r, r && [p, "id"])) &&
      ((x = v.name) === undefined ? no(r, p, "required", "name") : (typeof x === "string" ? (!longer(x, 200) ? (x !== '' ? (validate_Agent$pattern.test(x) || no(r, [p, "name"], "pattern", "\\S")) : no(r, [p, "name"], "minLength", 1)) : no(r, [p, "name"], "maxLength", 200)) : no(r, [p, "name"], "type", "string")))
    ) : no(r, p, "type", "object"));
}

