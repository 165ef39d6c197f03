// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_CampaignId } from '../schemas/CampaignId.js';
import { validate_CampaignUpdateInput } from '../schemas/CampaignUpdateInput.js';

const check_updateCampaign_query$names = /* @__PURE__ */ new Set([]);

export function check_updateCampaign_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.campaign_id) === undefined ? no(r, p, "required", "campaign_id") : validate_CampaignId(x, r, r && [p, "campaign_id"])) : no(r, p, "type", "object"));
}

export function check_updateCampaign_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_updateCampaign_query$names) : no(r, p, "type", "object"));
}

export const path = check_updateCampaign_path;
export const query = check_updateCampaign_query;
export const body = {
  "application/json": validate_CampaignUpdateInput,
};
