// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_Campaign } from './Campaign.js';
import { validate_Timestamp } from './Timestamp.js';

const validate_CampaignFailedEvent$enum = ["campaign.failed"];

export function validate_CampaignFailedEvent(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.type) === undefined ? no(r, p, "required", "type") : (typeof x === "string" ? (validate_CampaignFailedEvent$enum.includes(x) || no(r, [p, "type"], "enum", validate_CampaignFailedEvent$enum)) : no(r, [p, "type"], "type", "string"))) &&
      ((x = v.timestamp) === undefined ? no(r, p, "required", "timestamp") : validate_Timestamp(x, r, r && [p, "timestamp"])) &&
      ((x = v.data) === undefined ? no(r, p, "required", "data") : validate_Campaign(x, r, r && [p, "data"]))
    ) : no(r, p, "type", "object"));
}

