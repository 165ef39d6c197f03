// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { no } from '../runtime.js';

const validate_CampaignFailureCode$enum = ["empty_audience","template_not_approved","template_paused","channel_not_connected","insufficient_balance","internal"];

export function validate_CampaignFailureCode(v, r, p) {
  return (typeof v === "string" ? (validate_CampaignFailureCode$enum.includes(v) || no(r, p, "enum", validate_CampaignFailureCode$enum)) : no(r, p, "type", "string"));
}

