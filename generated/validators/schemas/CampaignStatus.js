// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_CampaignStatus$enum = ["draft","scheduled","sending","completed","failed"];

export function validate_CampaignStatus(v, r, p) {
  return (typeof v === "string" ? (validate_CampaignStatus$enum.includes(v) || no(r, p, "enum", validate_CampaignStatus$enum)) : no(r, p, "type", "string"));
}

