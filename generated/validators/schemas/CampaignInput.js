// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no, only } from '../runtime.js';
import { validate_CampaignAudienceInput } from './CampaignAudienceInput.js';
import { validate_CampaignName } from './CampaignName.js';
import { validate_Channel } from './Channel.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Variables } from './Variables.js';

const validate_CampaignInput$names = /* @__PURE__ */ new Set(["name","channel","template_id","variables","audience"]);

export function validate_CampaignInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      only(v, r, p, validate_CampaignInput$names) &&
      ((x = v.name) === undefined ? no(r, p, "required", "name") : validate_CampaignName(x, r, r && [p, "name"])) &&
      ((x = v.channel) === undefined ? no(r, p, "required", "channel") : validate_Channel(x, r, r && [p, "channel"])) &&
      ((x = v.template_id) === undefined ? no(r, p, "required", "template_id") : validate_TemplateId(x, r, r && [p, "template_id"])) &&
      ((x = v.variables) === undefined || validate_Variables(x, r, r && [p, "variables"])) &&
      ((x = v.audience) === undefined ? no(r, p, "required", "audience") : validate_CampaignAudienceInput(x, r, r && [p, "audience"]))
    ) : no(r, p, "type", "object"));
}

