// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_CampaignId } from '../schemas/CampaignId.js';

const check_deleteCampaign_query$names = /* @__PURE__ */ new Set([]);

export function check_deleteCampaign_path(v, r, p) {
  let x;
  return (isObject(v) ? ((x = v.campaign_id) === undefined ? no(r, p, "required", "campaign_id") : validate_CampaignId(x, r, r && [p, "campaign_id"])) : no(r, p, "type", "object"));
}

export function check_deleteCampaign_query(v, r, p) {
  return (isObject(v) ? only(v, r, p, check_deleteCampaign_query$names) : no(r, p, "type", "object"));
}

export const path = check_deleteCampaign_path;
export const query = check_deleteCampaign_query;
