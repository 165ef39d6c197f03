// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_CampaignAudienceUpdateInput } from './CampaignAudienceUpdateInput.js';
import { validate_CampaignName } from './CampaignName.js';
import { validate_Channel } from './Channel.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_VariablesUpdate } from './VariablesUpdate.js';

const validate_CampaignUpdateInput$names = /* @__PURE__ */ new Set(["name","channel","template_id","variables","audience"]);

function validate_CampaignUpdateInput$variables(v, r, p) {
  return (isObject(v) ? validate_VariablesUpdate(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

export function validate_CampaignUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_CampaignUpdateInput$names) &&
      ((x = v.name) === undefined || validate_CampaignName(x, r, r && [p, "name"])) &&
      ((x = v.channel) === undefined || validate_Channel(x, r, r && [p, "channel"])) &&
      ((x = v.template_id) === undefined || validate_TemplateId(x, r, r && [p, "template_id"])) &&
      ((x = v.variables) === undefined || validate_CampaignUpdateInput$variables(x, r, r && [p, "variables"])) &&
      ((x = v.audience) === undefined || validate_CampaignAudienceUpdateInput(x, r, r && [p, "audience"]))
    ) : no(r, p, "type", "object"));
}

