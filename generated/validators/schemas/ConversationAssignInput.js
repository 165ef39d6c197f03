// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, longer, no, only } from '../runtime.js';
import { validate_AgentId } from './AgentId.js';

const validate_ConversationAssignInput$names = /* @__PURE__ */ new Set(["agent_id","note"]);
const validate_ConversationAssignInput$pattern = /* @__PURE__ */ new RegExp("\\S", "u");

export function validate_ConversationAssignInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_ConversationAssignInput$names) &&
      ((x = v.agent_id) === undefined ? no(r, p, "required", "agent_id") : validate_AgentId(x, r, r && [p, "agent_id"])) &&
      ((x = v.note) === undefined || (typeof x === "string" ? (!longer(x, 500) ? (x !== '' ? (validate_ConversationAssignInput$pattern.test(x) || no(r, [p, "note"], "pattern", "\\S")) : no(r, [p, "note"], "minLength", 1)) : no(r, [p, "note"], "maxLength", 500)) : no(r, [p, "note"], "type", "string")))
    ) : no(r, p, "type", "object"));
}

