// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_Timestamp } from './Timestamp.js';

const validate_CampaignSendInput$names = /* @__PURE__ */ new Set(["scheduled_at"]);

export function validate_CampaignSendInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_CampaignSendInput$names) &&
      ((x = v.scheduled_at) === undefined || validate_Timestamp(x, r, r && [p, "scheduled_at"]))
    ) : no(r, p, "type", "object"));
}

