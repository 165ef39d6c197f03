// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, no } from '../runtime.js';
import { validate_CampaignAudience } from './CampaignAudience.js';
import { validate_CampaignFailure } from './CampaignFailure.js';
import { validate_CampaignId } from './CampaignId.js';
import { validate_CampaignName } from './CampaignName.js';
import { validate_CampaignStats } from './CampaignStats.js';
import { validate_CampaignStatus } from './CampaignStatus.js';
import { validate_Channel } from './Channel.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Timestamp } from './Timestamp.js';
import { validate_Variables } from './Variables.js';

function validate_Campaign$scheduled_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Campaign$started_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Campaign$completed_at(v, r, p) {
  return (typeof v === "string" ? validate_Timestamp(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["string","null"])));
}

function validate_Campaign$failure(v, r, p) {
  return (isObject(v) ? validate_CampaignFailure(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["object","null"])));
}

export function validate_Campaign(v, r, p) {
  let x;
  return (isObject(v) ? (
      ((x = v.id) === undefined ? no(r, p, "required", "id") : validate_CampaignId(x, r, r && [p, "id"])) &&
      ((x = v.name) === undefined ? no(r, p, "required", "name") : validate_CampaignName(x, r, r && [p, "name"])) &&
      ((x = v.channel) === undefined ? no(r, p, "required", "channel") : validate_Channel(x, r, r && [p, "channel"])) &&
      ((x = v.template_id) === undefined ? no(r, p, "required", "template_id") : validate_TemplateId(x, r, r && [p, "template_id"])) &&
      ((x = v.variables) === undefined ? no(r, p, "required", "variables") : validate_Variables(x, r, r && [p, "variables"])) &&
      ((x = v.audience) === undefined ? no(r, p, "required", "audience") : validate_CampaignAudience(x, r, r && [p, "audience"])) &&
      ((x = v.status) === undefined ? no(r, p, "required", "status") : validate_CampaignStatus(x, r, r && [p, "status"])) &&
      ((x = v.scheduled_at) === undefined ? no(r, p, "required", "scheduled_at") : validate_Campaign$scheduled_at(x, r, r && [p, "scheduled_at"])) &&
      ((x = v.started_at) === undefined ? no(r, p, "required", "started_at") : validate_Campaign$started_at(x, r, r && [p, "started_at"])) &&
      ((x = v.completed_at) === undefined ? no(r, p, "required", "completed_at") : validate_Campaign$completed_at(x, r, r && [p, "completed_at"])) &&
      ((x = v.failure) === undefined ? no(r, p, "required", "failure") : validate_Campaign$failure(x, r, r && [p, "failure"])) &&
      ((x = v.stats) === undefined ? no(r, p, "required", "stats") : validate_CampaignStats(x, r, r && [p, "stats"])) &&
      ((x = v.created_at) === undefined ? no(r, p, "required", "created_at") : validate_Timestamp(x, r, r && [p, "created_at"])) &&
      ((x = v.updated_at) === undefined ? no(r, p, "required", "updated_at") : validate_Timestamp(x, r, r && [p, "updated_at"]))
    ) : no(r, p, "type", "object"));
}

