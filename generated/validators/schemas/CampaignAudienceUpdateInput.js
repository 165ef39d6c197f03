// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { isObject, items, no, only, uniqueValues } from '../runtime.js';
import { validate_SegmentId } from './SegmentId.js';
import { validate_Tag } from './Tag.js';

const validate_CampaignAudienceUpdateInput$names = /* @__PURE__ */ new Set(["segment_ids","tags","exclude_segment_ids"]);

function validate_CampaignAudienceUpdateInput$part(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_SegmentId) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_CampaignAudienceUpdateInput$segment_ids(v, r, p) {
  return (Array.isArray(v) ? validate_CampaignAudienceUpdateInput$part(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["array","null"])));
}

function validate_CampaignAudienceUpdateInput$part_2(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        (v.length >= 1 || no(r, p, "minItems", 1)) &&
        items(v, r, p, validate_Tag) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_CampaignAudienceUpdateInput$tags(v, r, p) {
  return (Array.isArray(v) ? validate_CampaignAudienceUpdateInput$part_2(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["array","null"])));
}

function validate_CampaignAudienceUpdateInput$part_3(v, r, p) {
  return (Array.isArray(v) ? (v.length <= 50 ? (
        items(v, r, p, validate_SegmentId) &&
        uniqueValues(v, r, p)
      ) : no(r, p, "maxItems", 50)) : no(r, p, "type", "array"));
}

function validate_CampaignAudienceUpdateInput$exclude_segment_ids(v, r, p) {
  return (Array.isArray(v) ? validate_CampaignAudienceUpdateInput$part_3(v, r, p) : (v === null ? (v === null || no(r, p, "type", "null")) : no(r, p, "type", ["array","null"])));
}

export function validate_CampaignAudienceUpdateInput(v, r, p) {
  let x;
  return (isObject(v) ? (
      (Object.keys(v).length >= 1 || no(r, p, "minProperties", 1)) &&
      only(v, r, p, validate_CampaignAudienceUpdateInput$names) &&
      ((x = v.segment_ids) === undefined || validate_CampaignAudienceUpdateInput$segment_ids(x, r, r && [p, "segment_ids"])) &&
      ((x = v.tags) === undefined || validate_CampaignAudienceUpdateInput$tags(x, r, r && [p, "tags"])) &&
      ((x = v.exclude_segment_ids) === undefined || validate_CampaignAudienceUpdateInput$exclude_segment_ids(x, r, r && [p, "exclude_segment_ids"]))
    ) : no(r, p, "type", "object"));
}

